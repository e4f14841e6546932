// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/comparepanel.h"

#include "assessment/verdict.h"
#include "marks/scorebar.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/listrow.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int sentencesShown = 3;
constexpr int stoppersShown = 8;

class ComparedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &look = tokens();
        const QRectF box = QRectF(option.rect).adjusted(12, 4, -12, -4);
        const QVariant score = index.data(ComparisonModel::ScoreRole);
        const qreal text = lineHeight(Type::BodyStrong);
        painter->setFont(typeFont(score.isValid() ? Type::BodyStrong : Type::Body));
        painter->setPen(look.ink(Ink::Primary));
        const auto side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        if (!score.isValid()) {
            painter->drawText(box, side, index.data().toString());
        } else {
            const qreal top = std::round(box.center().y() - (text + 14) / 2);
            painter->drawText(QRectF(box.left(), top, box.width(), text), side, index.data().toString());
            Bounds bounds;
            bounds.score = score.toDouble();
            bounds.low = index.data(ComparisonModel::LowRole).toDouble();
            bounds.high = index.data(ComparisonModel::HighRole).toDouble();
            bounds.level = Level(index.data(ComparisonModel::LevelRole).toInt());
            ScoreBar::paint(*painter, {box.left(), top + text, box.width(), 14}, bounds, look, option.direction, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(look.line.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView)
    , m_title(new TextLabel({}, Type::H2))
    , m_unlike(new Notice)
    , m_differences(new Card(tr("Where they lie furthest apart")))
{
    auto *back = new Button(tr("All projects"), ButtonKind::Flat, u"chevron-left"_s);
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &ComparePanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(m_title);
    head->addStretch(1);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparedDelegate(m_table));
    m_table->setAccessibleName(tr("Figures of the projects beside each other"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(48));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *figures = new Card(tr("Figures with their bounds"));
    figures->body()->addWidget(m_table);

    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(24, 8, 24, 24);
    m_content->setSpacing(16);
    m_content->addWidget(m_unlike);
    m_content->addWidget(m_differences);
    m_content->addWidget(figures);
    m_content->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    auto *framed = new QWidget;
    framed->setLayout(head);
    head->setContentsMargins(16, 0, 24, 0);
    column->addWidget(framed);
    column->addWidget(scroll, 1);
}

void ComparePanel::takeKeyboard()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::setProjects(const QList<Compared> &projects)
{
    m_model->setProjects(projects);
    m_title->setText(tr("Compare %n project(s)", nullptr, int(projects.size())));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(scaled(120));
    const int last = int(projects.size());
    header->setSectionResizeMode(last, QHeaderView::Fixed);
    header->resizeSection(last, scaled(120));
    m_table->setFixedHeight(m_model->rowCount() * scaled(48) + header->sizeHint().height() + 4);
    const QStringList reasons = unlikenessOf(projects);
    m_unlike->setVisible(!reasons.isEmpty());
    m_unlike->setMessage(Tone::Warn, tr("Compare with care."), reasons.join(u' '));
    showDifferences(projects);
    showStoppers(projects);
}

void ComparePanel::showDifferences(const QList<Compared> &projects)
{
    while (QLayoutItem *item = m_differences->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<Spread> spreads = spreadsOf(projects);
    for (const Spread &spread : spreads.mid(0, sentencesShown)) {
        const auto score = [&](qsizetype at) {
            return scoreText(projects.at(at).summary.dimensions[std::size_t(spread.dimension)]->score);
        };
        m_differences->body()->addWidget(wrappedLabel(
            tr("%1: %2 points. %3 has %4, %5 has %6.")
                .arg(labelOf(spread.dimension), scoreText(spread.points), projects.at(spread.best).summary.project.name,
                     score(spread.best), projects.at(spread.worst).summary.project.name, score(spread.worst))));
    }
    if (spreads.isEmpty())
        m_differences->body()->addWidget(
            wrappedLabel(tr("There is nothing to hold against each other yet."), Type::Body, Ink::Secondary));
}

void ComparePanel::showStoppers(const QList<Compared> &projects)
{
    delete m_stoppers;
    m_stoppers = new QWidget;
    auto *row = new QHBoxLayout(m_stoppers);
    row->setContentsMargins({});
    row->setSpacing(16);
    for (const Compared &project : projects) {
        auto *card = new Card(tr("What stops %1").arg(project.summary.project.name));
        const qint64 id = project.summary.project.id;
        for (const OpenStopper &stopper : project.stoppers.mid(0, stoppersShown)) {
            auto *line = new ListRow({stopper.checkId, {}, stopper.title, labelOf(stopper.state), {}, {}, true});
            connect(line, &QAbstractButton::clicked, this,
                    [this, id, check = stopper.checkId] { Q_EMIT opened(id, check); });
            card->body()->addWidget(line);
        }
        const qsizetype more = project.stoppers.size() - stoppersShown;
        if (project.stoppers.isEmpty())
            card->body()->addWidget(wrappedLabel(project.summary.latest ? tr("No ship-stopper is open.")
                                                                        : tr("Nothing is known before the first scan."),
                                                 Type::Body, Ink::Secondary));
        else if (more > 0)
            card->body()->addWidget(wrappedLabel(tr("And %n more.", nullptr, int(more)), Type::Small, Ink::Secondary));
        card->body()->addStretch(1);
        row->addWidget(card, 1, Qt::AlignTop);
    }
    m_content->insertWidget(m_content->count() - 1, m_stoppers);
}

void ComparePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sextant
