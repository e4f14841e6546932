// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reportpage.h"

#include "dialogs/ask.h"
#include "pages/report/reportpages.h"
#include "reports/pdfdocument.h"
#include "session/reportdesk.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int formMargin = 24;
constexpr int formWidth = 320;

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

QComboBox *addChoice(QVBoxLayout *form, const QString &name, const QString &objectName)
{
    auto *label = new TextLabel(name, Type::Small, Ink::Secondary);
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addWidget(label);
    form->addWidget(box);
    return box;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ReportPage::ReportPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new ReportDesk(session, this))
{
    QScrollArea *form = scrolled(makeForm(), tr("What goes into the report"));
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setMinimumWidth(formWidth);
    form->setMaximumWidth(formWidth + 2 * formMargin);
    m_pages = new ReportPages;
    auto *lines = new QHBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(form, 1);
    lines->addWidget(scrolled(m_pages, tr("Pages of the report")), 3);
    listen();
    showChoice();
    showPages();
}

QWidget *ReportPage::makeForm()
{
    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(formMargin, formMargin, formMargin, formMargin);
    addAudience(form);
    addRedaction(form);
    addControl(form);
    addButtons(form);
    form->addStretch();
    return content;
}

void ReportPage::addAudience(QVBoxLayout *form)
{
    m_audience = addChoice(form, tr("For whom"), u"audience"_s);
    for (const ReportTemplate &audience : m_desk->audiences())
        m_audience->addItem(titleOf(audience), audience.id);
    m_since = addChoice(form, tr("Changes since"), u"since"_s);
    m_format = addChoice(form, tr("Format"), u"format"_s);
    for (const DocumentWriter &writer : allDocumentWriters())
        m_format->addItem(labelOf(writer), QString::fromLatin1(writer.id));
}

void ReportPage::addRedaction(QVBoxLayout *form)
{
    form->addSpacing(formMargin / 2);
    form->addWidget(new TextLabel(tr("Leave out or mask"), Type::BodyStrong));
    const auto add = [form](const QString &name, const QString &objectName) {
        auto *box = new QCheckBox(name);
        box->setObjectName(objectName);
        form->addWidget(box);
        return box;
    };
    QCheckBox *secrets = add(tr("Secrets, always"), u"secrets"_s);
    secrets->setChecked(true);
    secrets->setEnabled(false);
    m_people = add(tr("Names of people"), u"people"_s);
    m_paths = add(tr("Paths of files"), u"paths"_s);
    m_repositories = add(tr("Names of repositories"), u"repositories"_s);
    m_findings = addChoice(form, tr("Texts of findings"), u"findings"_s);
    m_findings->addItem(tr("Show all"), QString());
    for (const auto &name : names<Severity>())
        if (name.value != Severity::Unrated)
            m_findings->addItem(tr("Withhold from “%1” up").arg(labelOf(name.value)), idOf(name.value));
}

QLineEdit *ReportPage::addField(QVBoxLayout *form, const QString &name, const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setMaxLength(200);
    form->addWidget(new TextLabel(name, Type::Small, Ink::Secondary));
    form->addWidget(field);
    return field;
}

void ReportPage::addControl(QVBoxLayout *form)
{
    form->addSpacing(formMargin / 2);
    m_title = addField(form, tr("Title"), u"title"_s);
    m_client = addField(form, tr("Prepared for"), u"client"_s);
    m_author = addField(form, tr("Author and assessor"), u"author"_s);
    m_confidentiality = addField(form, tr("Confidentiality"), u"confidentiality"_s);
}

void ReportPage::addButtons(QVBoxLayout *form)
{
    form->addSpacing(formMargin / 2);
    auto *write = new Button(tr("Export"), ButtonKind::Primary, u"export"_s);
    write->setObjectName(u"export"_s);
    auto *own = new Button(tr("Open a template"), ButtonKind::Secondary, u"folder"_s);
    auto *copy = new Button(tr("Save template as"), ButtonKind::Secondary, u"copy"_s);
    m_state = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_state->setObjectName(u"state"_s);
    m_notice = new Notice;
    m_notice->setDismissible(true);
    m_notice->hide();
    for (QWidget *widget : QList<QWidget *>{write, m_notice, m_state, own, copy})
        form->addWidget(widget);
    connect(write, &QPushButton::clicked, this, &ReportPage::askForFile);
    connect(own, &QPushButton::clicked, this, &ReportPage::askForTemplate);
    connect(copy, &QPushButton::clicked, this, &ReportPage::askForCopy);
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
}

void ReportPage::listen()
{
    for (QComboBox *box : {m_audience, m_format, m_since, m_findings})
        connect(box, &QComboBox::activated, this, &ReportPage::choose);
    for (QCheckBox *box : {m_people, m_paths, m_repositories})
        connect(box, &QCheckBox::toggled, this, &ReportPage::choose);
    for (QLineEdit *field : {m_title, m_client, m_author, m_confidentiality})
        connect(field, &QLineEdit::textEdited, this, &ReportPage::choose);
    connect(m_desk, &ReportDesk::choiceChanged, this, &ReportPage::showChoice);
    connect(m_desk, &ReportDesk::pagesChanged, this, &ReportPage::showPages);
    connect(m_desk, &ReportDesk::failed, session(), &Session::failed);
    connect(m_desk, &ReportDesk::exported, this, [this](const QString &fileName) {
        m_notice->setMessage(Tone::Good, tr("The report is written."), QFileInfo(fileName).fileName());
        m_notice->setAction(tr("Show in folder"));
        m_notice->setProperty("folder", QFileInfo(fileName).absolutePath());
        m_notice->show();
    });
    connect(m_notice, &Notice::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_notice->property("folder").toString())); });
}

void ReportPage::choose()
{
    if (m_showing)
        return;
    ReportChoice choice = m_desk->choice();
    choice.audience = m_audience->currentData().toString();
    choice.format = m_format->currentData().toString();
    choice.since = m_since->currentData().toLongLong();
    choice.redaction = {m_people->isChecked(), m_paths->isChecked(), m_repositories->isChecked(),
                        fromId<Severity>(m_findings->currentData().toString())};
    choice.control = {m_title->text(), m_client->text(), m_author->text(), m_confidentiality->text()};
    m_desk->setChoice(choice);
}

void ReportPage::fillSnapshots()
{
    m_since->clear();
    m_since->addItem(tr("The snapshot before"), 0);
    if (session()->hasProject())
        for (const Snapshot &snapshot : session()->state().snapshots) {
            const QString day = QLocale().toString(snapshot.at.date(), QLocale::ShortFormat);
            m_since->addItem(snapshot.name.isEmpty() ? day : u"%1, %2"_s.arg(snapshot.name, day), snapshot.id);
        }
}

void ReportPage::showChoice()
{
    const ReportChoice &choice = m_desk->choice();
    m_showing = true;
    fillSnapshots();
    if (m_audience->findData(choice.audience) < 0)
        m_audience->addItem(QFileInfo(choice.audience).fileName(), choice.audience);
    select(m_audience, choice.audience);
    select(m_format, choice.format);
    select(m_since, choice.since);
    m_people->setChecked(choice.redaction.people);
    m_paths->setChecked(choice.redaction.paths);
    m_repositories->setChecked(choice.redaction.repositories);
    select(m_findings, choice.redaction.findingsFrom ? idOf(*choice.redaction.findingsFrom) : QString());
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    fill(m_title, choice.control.title);
    fill(m_client, choice.control.client);
    fill(m_author, choice.control.author);
    fill(m_confidentiality, choice.control.confidentiality);
    if (session()->hasProject())
        m_title->setPlaceholderText(tr("Production readiness of %1").arg(session()->state().project.name));
    m_showing = false;
}

void ReportPage::showPages()
{
    m_pages->setPages(m_desk->pages());
    m_state->setText(m_desk->hidden().join(u' '));
    Q_EMIT subtitleChanged();
}

QString ReportPage::subtitle() const
{
    if (!m_desk->pages())
        return m_desk->isSetting() ? tr("The pages are being set") : QString();
    return tr("%n page(s)", nullptr, m_desk->pages()->pages());
}

void ReportPage::askForTemplate()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Open a template"), tr("Templates of reports (*.json)"));
    if (files.isEmpty())
        return;
    if (const Status opened = m_desk->openTemplate(files.front()); !opened)
        Q_EMIT session()->failed(opened.error());
}

void ReportPage::askForCopy()
{
    const QString file = Ask::instance().saveFile(this, tr("Save template as"), tr("template.json"),
                                                  tr("Templates of reports (*.json)"));
    if (file.isEmpty())
        return;
    if (const Status saved = m_desk->copyTemplate(file); !saved)
        Q_EMIT session()->failed(saved.error());
}

void ReportPage::askForFile()
{
    const QString name = m_desk->suggestedName();
    const QString file = Ask::instance().saveFile(
        this, tr("Export the report"), name, u"%1 (*.%2)"_s.arg(m_format->currentText(), QFileInfo(name).suffix()));
    if (!file.isEmpty())
        m_desk->exportTo(file);
}

} // namespace sextant
