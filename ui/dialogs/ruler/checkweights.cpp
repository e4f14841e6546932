// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ruler/checkweights.h"

#include "catalogue/ownruler.h"
#include "theme/typography.h"
#include "widgets/copytable.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sextant {

namespace {

enum Column { CheckColumn, DimensionColumn, WeightColumn, PublishedColumn, ColumnCount };

constexpr int idRole = Qt::UserRole;
constexpr int rowsInSight = 8;
constexpr double leastWeight = 0.5;
constexpr double step = 0.5;

/// Weights are edited by a field that knows their bounds.
class WeightDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *spin = new QDoubleSpinBox(parent);
        spin->setRange(leastWeight, Ruler::greatestWeight);
        spin->setSingleStep(step);
        spin->setDecimals(1);
        spin->setFrame(false);
        spin->setAccessibleName(index.siblingAtColumn(CheckColumn).data().toString());
        return spin;
    }
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
};

} // namespace

CheckWeights::CheckWeights(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableWidget(int(catalogue.checks.size()), ColumnCount))
{
    m_search->setObjectName(QStringLiteral("findWeight"));
    m_search->setPlaceholderText(tr("Find a check"));
    m_search->setAccessibleName(tr("Find a check"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("checkWeights"));
    m_table->setAccessibleName(tr("Weight of each check"));
    m_table->setHorizontalHeaderLabels({tr("Check"), tr("Dimension"), tr("Weight"), tr("Published")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CheckColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(Type::Body));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(WeightColumn, new WeightDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setMinimumHeight(rowHeight(Type::Body) * rowsInSight);
    addCopyActions(m_table);
    fill(catalogue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_table);
    connect(m_search, &QLineEdit::textChanged, this, &CheckWeights::filter);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == WeightColumn)
            Q_EMIT changed();
    });
}

void CheckWeights::fill(const Catalogue &catalogue)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Check &check = catalogue.checks[row];
        const double published = publishedWeight(catalogue, check);
        auto *title = new QTableWidgetItem(textOf(check).title);
        title->setData(idRole, check.id);
        title->setToolTip(title->text());
        auto *weight = new QTableWidgetItem;
        weight->setData(Qt::EditRole, published);
        auto *standard = new QTableWidgetItem;
        standard->setData(Qt::EditRole, published);
        for (auto *fixed : {title, standard})
            fixed->setFlags(fixed->flags() & ~Qt::ItemIsEditable);
        auto *dimension = new QTableWidgetItem(labelOf(check.dimension));
        dimension->setFlags(dimension->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, CheckColumn, title);
        m_table->setItem(row, DimensionColumn, dimension);
        m_table->setItem(row, WeightColumn, weight);
        m_table->setItem(row, PublishedColumn, standard);
    }
}

void CheckWeights::setWeights(const QMap<QString, double> &weights)
{
    const QSignalBlocker quiet(m_table); // it shows what is so, and enters nothing
    m_elsewhere = weights;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString id = m_table->item(row, CheckColumn)->data(idRole).toString();
        const double published = m_table->item(row, PublishedColumn)->data(Qt::EditRole).toDouble();
        m_table->item(row, WeightColumn)->setData(Qt::EditRole, weights.value(id, published));
        m_elsewhere.remove(id);
    }
    m_table->viewport()->update();
}

QMap<QString, double> CheckWeights::weights() const
{
    QMap<QString, double> weights = m_elsewhere;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const double own = m_table->item(row, WeightColumn)->data(Qt::EditRole).toDouble();
        if (own != m_table->item(row, PublishedColumn)->data(Qt::EditRole).toDouble())
            weights.insert(m_table->item(row, CheckColumn)->data(idRole).toString(), own);
    }
    return weights;
}

void CheckWeights::filter(const QString &words)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *check = m_table->item(row, CheckColumn);
        const QString all = check->text() + u' ' + check->data(idRole).toString();
        m_table->setRowHidden(row, !all.contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace sextant
