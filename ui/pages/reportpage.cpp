// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reportpage.h"

#include "dialogs/ask.h"
#include "pages/report/reportpages.h"
#include "presentation/presentation.h"
#include "presentation/slideshow.h"
#include "reports/brandlogo.h"
#include "reports/papercolours.h"
#include "reports/pdfdocument.h"
#include "session/bundledesk.h"
#include "session/reportdesk.h"
#include "session/session.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
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
    , m_bundles(new BundleDesk(session, this))
{
    QScrollArea *form = scrolled(makeForm(), tr("What goes into the report"));
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [form] {
        form->setMinimumWidth(scaled(formWidth));
        form->setMaximumWidth(scaled(formWidth) + 2 * formMargin);
    };
    connect(&Theme::instance(), &Theme::changed, form, fit);
    fit();
    m_pages = new ReportPages;
    auto *lines = new QHBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(form, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeHead());
    right->addWidget(scrolled(m_pages, tr("Pages of the report")), 1);
    lines->addLayout(right, 3);
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
    addTemplates(form);
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
    m_author = addField(form, tr("Author"), u"author"_s);
    m_assessor = addField(form, tr("Assessor"), u"assessor"_s);
    m_version = addField(form, tr("Version"), u"version"_s);
    m_status = addField(form, tr("Status"), u"status"_s);
    m_confidentiality = addField(form, tr("Confidentiality"), u"confidentiality"_s);
    m_watermark = addField(form, tr("Watermark"), u"watermark"_s);
    m_watermark->setMaxLength(40);
    m_colour = addField(form, tr("Colour of titles"), u"colour"_s);
    m_colour->setMaxLength(7);
    m_colour->setPlaceholderText(u"#0E5A52"_s);
    m_colourState = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_colourState->setObjectName(u"colourState"_s);
    form->addWidget(m_colourState);
    m_logo = new Button(tr("Choose a logo"), ButtonKind::Secondary, u"image"_s);
    m_logo->setObjectName(u"logo"_s);
    form->addWidget(m_logo);
    connect(m_logo, &QPushButton::clicked, this, &ReportPage::askForLogo);
}

void ReportPage::addTemplates(QVBoxLayout *form)
{
    auto *own = new Button(tr("Open a template"), ButtonKind::Secondary, u"folder"_s);
    auto *copy = new Button(tr("Save template as"), ButtonKind::Secondary, u"copy"_s);
    form->addSpacing(formMargin / 2);
    form->addWidget(own);
    form->addWidget(copy);
    connect(own, &QPushButton::clicked, this, &ReportPage::askForTemplate);
    connect(copy, &QPushButton::clicked, this, &ReportPage::askForCopy);
}

/// What the report leaves out, what to do with it, and how that went: always in sight above the pages.
QWidget *ReportPage::makeHead()
{
    auto *write = new Button(tr("Export"), ButtonKind::Primary, u"export"_s);
    write->setObjectName(u"export"_s);
    m_present = new Button(tr("Present"), ButtonKind::Secondary, u"present"_s);
    m_present->setObjectName(u"present"_s);
    m_present->setShortcut(Qt::Key_F11);
    m_present->setToolTip(tr("Shows the same as slides on the whole screen (F11)"));
    auto *bundle = new Button(tr("Evidence bundle"), ButtonKind::Secondary, u"package"_s);
    bundle->setObjectName(u"bundle"_s);
    bundle->setToolTip(tr("Packs this report with all the evidence into one file that others can verify"));
    m_state = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_state->setObjectName(u"state"_s);
    m_notice = new Notice;
    m_notice->setDismissible(true);
    m_notice->hide();
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(formMargin, formMargin / 2, formMargin, 0);
    auto *questions = new Button(tr("Answer a questionnaire"), ButtonKind::Secondary, u"folder"_s);
    questions->setObjectName(u"questionnaire"_s);
    questions->setToolTip(tr("Proposes answers to a buyer's XLSX or CSV file"));
    auto *actions = new QWidget; // in a narrow window or with large text they take two lines
    auto *row = new FlowLayout(actions);
    for (QWidget *action : {write, bundle, m_present, questions})
        row->addWidget(action);
    lines->addWidget(actions);
    lines->addWidget(m_state);
    lines->addWidget(m_notice);
    connect(write, &QPushButton::clicked, this, &ReportPage::askForFile);
    connect(bundle, &QPushButton::clicked, this, &ReportPage::askForBundle);
    connect(m_present, &QPushButton::clicked, this, &ReportPage::present);
    connect(questions, &QPushButton::clicked, this, &ReportPage::askForQuestionnaire);
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    return head;
}

void ReportPage::listen()
{
    for (QComboBox *box : {m_audience, m_format, m_since, m_findings})
        connect(box, &QComboBox::activated, this, &ReportPage::choose);
    for (QCheckBox *box : {m_people, m_paths, m_repositories})
        connect(box, &QCheckBox::toggled, this, &ReportPage::choose);
    for (QLineEdit *field :
         {m_title, m_client, m_author, m_assessor, m_version, m_status, m_confidentiality, m_watermark, m_colour})
        connect(field, &QLineEdit::textEdited, this, &ReportPage::choose);
    connect(m_desk, &ReportDesk::choiceChanged, this, &ReportPage::showChoice);
    connect(m_desk, &ReportDesk::pagesChanged, this, &ReportPage::showPages);
    connect(m_desk, &ReportDesk::failed, session(), &Session::failed);
    connect(m_desk, &ReportDesk::exported, this, [this](const QString &fileName) {
        m_notice->setMessage(Tone::Good, tr("The report is written."), QFileInfo(fileName).fileName());
        m_notice->setAction(tr("Show in folder"));
        m_notice->setProperty("folder", QFileInfo(fileName).absolutePath());
        m_notice->setProperty("sha256", QVariant());
        m_notice->show();
    });
    connect(m_bundles, &BundleDesk::made, this, &ReportPage::showReceipt);
    connect(m_bundles, &BundleDesk::failed, session(), &Session::failed);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (const QString hash = m_notice->property("sha256").toString(); !hash.isEmpty())
            QGuiApplication::clipboard()->setText(hash);
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_notice->property("folder").toString()));
    });
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
    ReportControl &control = choice.control;
    control.title = m_title->text();
    control.client = m_client->text();
    control.author = m_author->text();
    control.assessor = m_assessor->text();
    control.version = m_version->text();
    control.status = m_status->text();
    control.confidentiality = m_confidentiality->text();
    control.watermark = m_watermark->text();
    const auto colour = readColour(m_colour->text());
    control.colour = colour ? std::optional(*colour) : std::nullopt;
    showColour();
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
    fill(m_assessor, choice.control.assessor);
    fill(m_version, choice.control.version);
    fill(m_status, choice.control.status);
    fill(m_watermark, choice.control.watermark);
    if (!m_colour->hasFocus())
        fill(m_colour, choice.control.colour ? u"#%1"_s.arg(*choice.control.colour, 6, 16, QChar(u'0')) : QString());
    showColour();
    m_logo->setText(choice.control.logo.isEmpty() ? tr("Choose a logo") : tr("Take the logo away"));
    if (session()->hasProject())
        m_title->setPlaceholderText(tr("Production readiness of %1").arg(session()->state().project.name));
    m_showing = false;
}

void ReportPage::showColour()
{
    const auto colour = readColour(m_colour->text());
    if (m_colour->text().isEmpty())
        m_colourState->setText({});
    else if (!colour)
        m_colourState->setText(colour.error().message());
    else if (const double contrast = paperContrast(*colour, paperColour(PaperInk::White)); contrast < leastContrast)
        m_colourState->setText(tr("%1 : 1 on white is too little to read; titles stay dark.").arg(contrast, 0, 'f', 1));
    else
        m_colourState->setText(tr("%1 : 1 on white.").arg(contrast, 0, 'f', 1));
    m_colourState->setVisible(!m_colourState->text().isEmpty());
}

void ReportPage::askForLogo()
{
    QString file;
    if (m_desk->choice().control.logo.isEmpty()) {
        file = Ask::instance().openFiles(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)")).value(0);
        if (file.isEmpty())
            return;
    }
    if (const Status taken = m_desk->setLogo(file); !taken)
        Q_EMIT session()->failed(taken.error());
}

void ReportPage::present()
{
    if (!m_desk->document() || m_talk)
        return;
    auto *show = new SlideShow(m_desk->document());
    show->setNotes(m_desk->notes());
    m_talk = new Presentation(show, this);
    show->setParent(m_talk);
    m_talk->setAttribute(Qt::WA_DeleteOnClose);
    connect(show, &SlideShow::notesChanged, m_desk, [desk = m_desk, show] { desk->keepNotes(show->notes()); });
    connect(m_desk, &ReportDesk::pagesChanged, show, [desk = m_desk, show] {
        if (desk->document())
            show->setDocument(desk->document());
    });
    m_talk->start();
}

void ReportPage::showPages()
{
    m_present->setEnabled(m_desk->document() != nullptr);
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

} // namespace sextant
