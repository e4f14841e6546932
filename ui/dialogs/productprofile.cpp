// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/productprofile.h"

#include "assessment/verdict.h"
#include "dialogs/choicerow.h"
#include "dialogs/dialogsize.h"
#include "dialogs/truthchoice.h"
#include "session/profiledesk.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

#include <QScrollArea>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int previewWidth = 320;
constexpr int mostNames = 12;
QString scoreOf(std::optional<double> score, std::optional<double> low, std::optional<double> high)
{
    return score ? u"%1 (%2)"_s.arg(scoreText(*score), boundsText(low, high)) : u"–"_s;
}

} // namespace

ProductProfile::ProductProfile(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(new ProfileDesk(session, this))
    , m_scroll(new QScrollArea)
    , m_summary(wrappedLabel({}, Type::Body))
    , m_score(wrappedLabel({}, Type::H3))
    , m_lists(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = session->state().project.name;
    setWindowTitle(tr("About %1 – Sextant").arg(name));
    setAccessibleName(tr("Profile of %1").arg(name));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 8);
    head->setSpacing(4);
    head->addWidget(wrappedLabel(tr("What kind of product %1 is").arg(name), Type::Title));
    head->addWidget(
        wrappedLabel(tr("The answers decide which checks apply. Nothing counts before you apply it. Keys 1 to "
                        "3 answer the question that has the keyboard."),
                     Type::Body, Ink::Secondary));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(makeQuestions(), 1);
    parts->addWidget(makePreview());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(parts, 1);
    all->addWidget(makeButtons());
    fitIntoWindow(this, {1080, 720}, {800, 480});
    connect(session, &Session::projectChanged, this, &QDialog::reject);
    connect(session, &Session::assessmentChanged, this, [this] {
        showAnswers();
        showPreview();
    });
    showAnswers();
    showPreview();
    if (!m_rows.isEmpty())
        m_rows.front()->setFocus();
}

QWidget *ProductProfile::makeQuestions()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 8, 16, 16);
    rows->setSpacing(8);
    for (const ProfileGroup &group : profileGroups(m_session->catalogue())) {
        rows->addSpacing(8);
        rows->addWidget(new TextLabel(group.title, Type::H2));
        for (const QString &id : group.questionIds)
            addQuestion(rows, id);
    }
    rows->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

void ProductProfile::addQuestion(QVBoxLayout *rows, const QString &questionId)
{
    const ProfileQuestion *question = m_session->catalogue().findQuestion(questionId);
    QStringList details{m_desk->seenText(questionId), m_desk->answeredText(questionId)};
    details.removeAll(QString());
    if (details.isEmpty())
        details << helpTextOf(*question);
    auto *row = new ChoiceRow(questionTextOf(*question), details.join(u' '), {tr("Yes"), tr("No"), tr("Not sure")});
    row->setObjectName(questionId);
    row->setToolTip(helpTextOf(*question));
    rows->addWidget(row);
    m_rows << row;
    connect(row, &ChoiceRow::chosen, this,
            [this, questionId](int choice) { choose(questionId, truthChoices[std::size_t(choice)]); });
    connect(row, &ChoiceRow::left, this, [this, row] {
        const qsizetype next = m_rows.indexOf(row) + 1;
        QWidget *to = next < m_rows.size() ? static_cast<QWidget *>(m_rows.at(next)) : m_apply;
        to->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(to, 0, 16);
    });
}

QWidget *ProductProfile::makePreview()
{
    auto *card = new Card(tr("What would change"));
    card->setFixedWidth(scaled(previewWidth));
    card->body()->setSpacing(10);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_score);
    auto *lists = new QScrollArea;
    lists->setFrameShape(QFrame::NoFrame);
    lists->setWidgetResizable(true);
    lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lists->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_lists);
    column->addStretch();
    lists->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() switches on
    card->body()->addWidget(lists, 1);
    auto *frame = new QWidget;
    auto *around = new QVBoxLayout(frame);
    around->setContentsMargins(12, 16, 24, 16);
    around->addWidget(card);
    return frame;
}

QWidget *ProductProfile::makeButtons()
{
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Flat);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_apply = new Button(tr("Apply"), ButtonKind::Primary);
    m_apply->setObjectName(u"apply"_s);
    connect(m_apply, &QAbstractButton::clicked, this, [this] {
        m_desk->apply(std::exchange(m_pending, {}));
        accept();
    });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(24, 12, 24, 16);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_apply);
    return buttons;
}

Truth ProductProfile::current(const QString &questionId) const
{
    return m_session->assessment().profile.value(questionId).value;
}

void ProductProfile::choose(const QString &questionId, Truth value)
{
    const ProfileAnswer said = m_session->state().answered.value(questionId);
    const bool same =
        value == current(questionId) && (said.basis.isEmpty() ? value != Truth::Unknown : said.value == value);
    if (same)
        m_pending.remove(questionId);
    else
        m_pending.insert(questionId, value);
    showPreview();
}

void ProductProfile::showAnswers()
{
    for (ChoiceRow *row : std::as_const(m_rows)) {
        const QString id = row->objectName();
        const bool said = !m_session->state().answered.value(id).basis.isEmpty();
        const Truth value = m_pending.value(id, current(id));
        const bool open = value == Truth::Unknown && !said && !m_pending.contains(id);
        row->setChoice(open ? -1 : placeOf(value));
    }
}

QString ProductProfile::namesOf(const QStringList &checkIds) const
{
    QStringList names;
    for (const QString &id : checkIds.mid(0, mostNames))
        if (const Check *check = m_session->catalogue().find(id))
            names << u"– "_s + textOf(*check).title;
    if (const int left = int(checkIds.size()) - mostNames; left > 0)
        names << tr("and %n more", nullptr, left);
    return names.join(u'\n');
}

void ProductProfile::showPreview()
{
    m_apply->setEnabled(!m_pending.isEmpty());
    m_apply->setText(m_pending.isEmpty() ? tr("Apply") : tr("Apply %n answer(s)", nullptr, int(m_pending.size())));
    m_score->setVisible(!m_pending.isEmpty());
    m_lists->setVisible(!m_pending.isEmpty());
    if (m_pending.isEmpty()) {
        m_summary->setText(tr("Change an answer to see which checks come and go, and how the score moves."));
        return;
    }
    const ProfileChange change = m_desk->tryOut(m_pending);
    m_summary->setText(change.isNothing()
                           ? tr("No check comes or goes.")
                           : tr("%1 come, %2 go, %3 are settled.", "numbers of checks")
                                 .arg(QString::number(change.coming.size()), QString::number(change.going.size()),
                                      QString::number(change.settled.size())));
    m_score->setText(tr("Score %1 → %2")
                         .arg(scoreOf(change.headlineBefore, change.lowBefore, change.ceilingBefore),
                              scoreOf(change.headlineAfter, change.lowAfter, change.ceilingAfter)));
    QStringList parts;
    if (!change.coming.isEmpty())
        parts << tr("Come in:") + u'\n' + namesOf(change.coming);
    if (!change.going.isEmpty())
        parts << tr("Go away:") + u'\n' + namesOf(change.going);
    if (!change.settled.isEmpty())
        parts << tr("Apply for certain:") + u'\n' + namesOf(change.settled);
    m_lists->setText(parts.join(u"\n\n"_s));
}

void showProductProfile(Session *session, QWidget *parent)
{
    if (!session->hasProject() || (parent && parent->findChild<ProductProfile *>()))
        return;
    auto *profile = new ProductProfile(session, parent);
    profile->show();
}

} // namespace sextant
