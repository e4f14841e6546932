// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importreceipt.h"

#include "assessment/verdict.h"
#include "dialogs/dialogsize.h"
#include "dialogs/mapping/mappingwizard.h"
#include "importers/mapping/mapping.h"
#include "marks/mark.h"
#include "session/importdesk.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int receiptEdge = 24;
enum Column {
    IconColumn,
    FileColumn,
    ToolColumn,
    FoundColumn,
    NewColumn,
    FixedColumn,
    SameColumn,
    NoteColumn,
    columns
};

/// A strip of another ground, with a line below or above it.
class Strip : public QWidget
{
public:
    enum class Kind : quint8 { Sunken, Bad, Line };

    explicit Strip(Kind kind)
        : m_kind(kind)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &look = tokens();
        painter.fillRect(rect(), m_kind == Kind::Sunken ? look.bg.canvas
                                 : m_kind == Kind::Bad  ? look.bg.bannerBad
                                                        : look.line.hair);
        if (m_kind == Kind::Line)
            return;
        painter.fillRect(0, 0, width(), 1, look.line.hair);
        painter.fillRect(0, height() - 1, width(), 1, look.line.hair);
    }

private:
    Kind m_kind;
};

QWidget *line()
{
    auto *strip = new Strip(Strip::Kind::Line);
    strip->setFixedHeight(1);
    return strip;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QWidget *tile(const QString &icon, Ink ink, const QString &name, qint64 value, const QString &detail)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(ImportReceipt::tr("%1: %2, %3").arg(name, number(value), detail));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(icon, ink));
    head->addWidget(new TextLabel(name, Type::Small, Ink::Secondary));
    head->addStretch();
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    lines->addLayout(head);
    lines->addWidget(new TextLabel(number(value), Type::Figure));
    lines->addWidget(wrappedLabel(detail, Type::Micro, Ink::Secondary));
    return widget;
}

/// Shapes with their numbers, the gravest first.
QWidget *severities(const FindingCounts &counts)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(severityWords(counts));
    widget->setToolTip(severityWords(counts));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (const auto &severity : names<Severity>()) {
        if (counts.of(severity.value) == 0)
            continue;
        row->addWidget(new Mark(severity.value));
        row->addWidget(new TextLabel(number(counts.of(severity.value)), Type::Small));
        row->addSpacing(6);
    }
    if (counts.open() == 0)
        row->addWidget(new TextLabel(u"–"_s, Type::Small, Ink::Tertiary));
    row->addStretch();
    return widget;
}

TextLabel *figure(qint64 value, bool known, Type type)
{
    auto *label = new TextLabel(known ? number(value) : u"–"_s, type, known ? Ink::Primary : Ink::Tertiary);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

QVBoxLayout *refusalLines(const FileOutcome &outcome, QWidget *block)
{
    const FileWords words = wordsOf(outcome);
    block->setAccessibleName(words.file + u". "_s + words.readAs);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(iconOf(Tone::Bad), inkOf(Tone::Bad)));
    head->addWidget(new TextLabel(words.file, Type::BodyStrong));
    head->addWidget(new TextLabel(words.readAs, Type::Body, Ink::Bad));
    head->addStretch();
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(receiptEdge, 10, receiptEdge, 12);
    lines->setSpacing(4);
    lines->addLayout(head);
    auto *reason = wrappedLabel(refusalWords(*outcome.refusal).join(u' '), Type::Body, Ink::Secondary);
    reason->setContentsMargins(28, 0, 0, 0);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(reason);
    return lines;
}

QString scoreOf(std::optional<double> score)
{
    return score ? scoreText(*score) : u"–"_s;
}

QWidget *scoreChange(const ScoreChange &change)
{
    const QString name = change.dimension ? labelOf(*change.dimension) : ImportReceipt::tr("Score");
    auto *widget = new QWidget;
    const QString spoken = ImportReceipt::tr("%1 %2, between %3, was %4")
                               .arg(name, scoreOf(change.after), change.bounds, scoreOf(change.before));
    widget->setAccessibleName(spoken);
    widget->setToolTip(spoken);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(6);
    if (change.dimension) {
        auto *icon = new QLabel;
        icon->setPixmap(Icons::icon(*change.dimension).pixmap(16, 16));
        row->addWidget(icon);
    } else {
        row->addWidget(new TextLabel(name, Type::SmallStrong));
    }
    row->addWidget(new TextLabel(scoreOf(change.before), Type::Small, Ink::Secondary));
    row->addWidget(new TextLabel(u"›"_s, Type::Small, Ink::Tertiary));
    row->addWidget(new TextLabel(scoreOf(change.after), change.dimension ? Type::SmallStrong : Type::H1));
    row->addWidget(new TextLabel(change.bounds, Type::Small, Ink::Tertiary));
    return widget;
}

} // namespace

ImportReceipt::ImportReceipt(QList<FileOutcome> outcomes, QList<ScoreChange> changes, QWidget *parent)
    : QDialog(parent)
    , m_outcomes(std::move(outcomes))
    , m_changes(std::move(changes))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QString title = headlineOf(totalsOf(m_outcomes));
    setWindowTitle(tr("%1 – Sextant").arg(title));
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(makeTotals());
    if (const QString scope = scopeWords(m_outcomes); !scope.isEmpty()) {
        auto *words = wrappedLabel(scope, Type::Small, Ink::Secondary);
        words->setObjectName(u"scope"_s);
        words->setContentsMargins(receiptEdge, 10, receiptEdge, 2);
        all->addWidget(words);
    }
    all->addWidget(makeFiles(), 1);
    all->addWidget(makeEffect());
    all->addWidget(makeButtons());
    fitIntoWindow(this, {960, 620}, {640, 400});
    m_done->setFocus();
}

QWidget *ImportReceipt::makeHead()
{
    const ImportTotals totals = totalsOf(m_outcomes);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(receiptEdge, 20, receiptEdge, 20);
    row->setSpacing(12);
    row->addWidget(new TextLabel(headlineOf(totals), Type::Title));
    row->addWidget(new TextLabel(tr("%n result(s) read", nullptr, int(totals.results)), Type::Small, Ink::Secondary));
    row->addStretch();
    return head;
}

QWidget *ImportReceipt::makeTotals()
{
    const ImportTotals totals = totalsOf(m_outcomes);
    auto *strip = new Strip(Strip::Kind::Sunken);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(receiptEdge, 16, receiptEdge, 16);
    row->setSpacing(24);
    const ImportChanges &changes = totals.changes;
    row->addWidget(
        tile(u"plus"_s, Ink::Bad, tr("New"), changes.added + changes.reopened,
             changes.reopened ? tr("%n of them came back", nullptr, int(changes.reopened)) : tr("not seen before")),
        1);
    row->addWidget(tile(u"check"_s, Ink::Good, tr("Fixed"), changes.fixed, tr("gone from the new scans")), 1);
    row->addWidget(tile(u"minus"_s, Ink::Secondary, tr("Unchanged"), changes.unchanged,
                        changes.moved ? tr("%n of them in another place or version", nullptr, int(changes.moved))
                                      : tr("your decisions are kept")),
                   1);
    row->addWidget(
        tile(u"copy"_s, Ink::Secondary, tr("Duplicates"), changes.duplicates, tr("merged, each counted once")), 1);
    return strip;
}

QWidget *ImportReceipt::makeFiles()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(FileColumn, 3);
    grid->setColumnStretch(ToolColumn, 2);
    grid->setColumnStretch(NoteColumn, 4);
    grid->setColumnMinimumWidth(IconColumn, receiptEdge + 16);
    const std::pair<Column, QString> heads[] = {
        {FileColumn, tr("File")},   {ToolColumn, tr("Read as")}, {FoundColumn, tr("Found")}, {NewColumn, tr("New")},
        {FixedColumn, tr("Fixed")}, {SameColumn, tr("Same")},    {NoteColumn, tr("Note")}};
    grid->setRowMinimumHeight(0, scaled(28));
    for (const auto &[column, text] : heads) {
        auto *label = new TextLabel(text, Type::Micro, Ink::Secondary);
        if (column >= NewColumn && column <= SameColumn)
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, 0, column);
    }
    for (const FileOutcome &outcome : m_outcomes)
        addFile(grid, outcome);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Files"));
    return scroll;
}

QWidget *ImportReceipt::makeRefusal(const FileOutcome &outcome)
{
    auto *block = new Strip(Strip::Kind::Bad);
    QVBoxLayout *lines = refusalLines(outcome, block);
    // What came out of an archive is gone by now.
    if (!isUnknownFormat(*outcome.refusal) || !QFileInfo(outcome.file).isFile())
        return block;
    auto *tell = new Button(tr("Tell Sextant how to read it…"));
    tell->setObjectName(u"tell"_s);
    connect(tell, &QAbstractButton::clicked, this, [this, file = outcome.file] {
        Q_EMIT readingWanted(file);
        accept();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(28, 6, 0, 0);
    row->addWidget(tell);
    row->addStretch();
    lines->addLayout(row);
    return block;
}

void ImportReceipt::addFile(QGridLayout *grid, const FileOutcome &outcome)
{
    int row = grid->rowCount();
    grid->addWidget(line(), row++, 0, 1, columns);
    if (outcome.refusal) {
        grid->addWidget(makeRefusal(outcome), row, 0, 1, columns);
        return;
    }
    const FileWords words = wordsOf(outcome);
    grid->setRowMinimumHeight(row, rowHeight());
    const bool counted = outcome.changes && !outcome.alreadyImported;
    const ImportChanges changes = outcome.changes.value_or(ImportChanges());
    grid->addWidget(new IconLabel(words.tone == Tone::Good ? u"check"_s : iconOf(words.tone), inkOf(words.tone)), row,
                    IconColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    auto *file = new ElidedLabel(words.file, Type::BodyStrong);
    file->setElideMode(Qt::ElideMiddle);
    grid->addWidget(file, row, FileColumn);
    grid->addWidget(new ElidedLabel(words.readAs, Type::Body, Ink::Secondary), row, ToolColumn);
    grid->addWidget(severities(outcome.report ? outcome.report->counts : FindingCounts()), row, FoundColumn);
    grid->addWidget(figure(changes.added + changes.reopened, counted, Type::BodyStrong), row, NewColumn);
    grid->addWidget(figure(changes.fixed, counted, Type::BodyStrong), row, FixedColumn);
    grid->addWidget(figure(changes.unchanged, counted, Type::Body), row, SameColumn);
    auto *note = wrappedLabel(words.note, Type::Small, words.tone == Tone::Warn ? inkOf(Tone::Warn) : Ink::Secondary);
    note->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    note->setContentsMargins(0, 8, receiptEdge, 8);
    grid->addWidget(note, row, NoteColumn);
}

QWidget *ImportReceipt::makeEffect()
{
    auto *strip = new Strip(Strip::Kind::Sunken);
    auto *flow = new FlowLayout(strip, 20);
    flow->setContentsMargins(receiptEdge, 12, receiptEdge, 12);
    for (const ScoreChange &change : m_changes)
        flow->addWidget(scoreChange(change));
    const int others = int(dimensionCount) - int(m_changes.size()) + 1;
    const QString rest =
        others == int(dimensionCount) ? tr("no dimension changed") : tr("the other %n did not change", nullptr, others);
    if (others > 0 && !m_changes.isEmpty())
        flow->addWidget(new TextLabel(rest, Type::Small, Ink::Secondary));
    return strip;
}

QWidget *ImportReceipt::makeButtons()
{
    auto *copy = new Button(tr("Copy as text"), ButtonKind::Secondary, u"copy"_s);
    copy->setObjectName(u"copy"_s);
    connect(copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_takeBack = new Button(tr("Take it back"));
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setToolTip(tr("What it brought goes, what it fixed is open again, your decisions stay."));
    m_takeBack->setVisible(std::ranges::any_of(
        m_outcomes, [](const FileOutcome &outcome) { return outcome.changes && !outcome.alreadyImported; }));
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        Q_EMIT takeBackWanted();
        accept();
    });
    m_done = new Button(tr("Done"), ButtonKind::Primary);
    m_done->setObjectName(u"done"_s);
    m_done->setDefault(true);
    connect(m_done, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(receiptEdge, 16, receiptEdge, 16);
    row->setSpacing(8);
    row->addWidget(m_takeBack);
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(m_done);
    return buttons;
}

QString ImportReceipt::text() const
{
    return receiptText(m_outcomes, m_changes);
}

void ImportReceipt::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showImportReceipt(Session *session, const QList<FileOutcome> &outcomes, QWidget *parent)
{
    const auto changes = session->hasProject()
                             ? scoreChanges(session->productBeforeImport(), session->assessment().product)
                             : QList<ScoreChange>();
    auto *receipt = new ImportReceipt(outcomes, changes, parent);
    QObject::connect(receipt, &ImportReceipt::readingWanted, parent,
                     [session, parent](const QString &file) { showMappingWizard(session, file, parent); });
    QObject::connect(receipt, &ImportReceipt::takeBackWanted, session,
                     [session, outcomes] { ImportDesk::of(session)->takeBack(outcomes); });
    receipt->show();
}

} // namespace sextant
