// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/deliverybar.h"

#include "widgets/button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DeliveryBar::DeliveryBar(QWidget *parent)
    : QWidget(parent)
    , m_days(new QButtonGroup(this))
    , m_place(new QComboBox)
    , m_workflow(new QComboBox)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addRange = [this, row](const QString &text, int days) {
        auto *button = new Button(text, ButtonKind::Secondary);
        button->setCheckable(true);
        m_days->addButton(button, days);
        row->addWidget(button);
    };
    addRange(tr("&30 days"), 30);
    addRange(tr("&90 days"), 90);
    addRange(tr("1 &year"), 365);
    m_place->setAccessibleName(tr("Repository"));
    m_place->setObjectName(u"place"_s);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(14);
    m_place->hide();
    row->addWidget(m_place);
    m_workflow->setAccessibleName(tr("Workflow"));
    m_workflow->setObjectName(u"workflow"_s);
    m_workflow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_workflow->setMinimumContentsLength(14);
    row->addWidget(m_workflow);
    row->addStretch();
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    auto *definition = new Button(tr("&What counts…"), ButtonKind::Secondary, u"edit"_s);
    definition->setObjectName(u"definition"_s);
    auto *import = new Button(tr("&Import CI files…"), ButtonKind::Secondary, u"import"_s);
    import->setObjectName(u"import"_s);
    files->addWidget(definition);
    files->addWidget(import);
    files->addStretch();
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(8);
    m_lines->addLayout(row, 1);
    m_lines->addLayout(files);
    connect(m_days, &QButtonGroup::idClicked, this, [this](int days) { Q_EMIT daysChosen(days); });
    connect(m_workflow, &QComboBox::activated, this,
            [this] { Q_EMIT workflowChosen(m_workflow->currentData().toString()); });
    connect(m_place, &QComboBox::activated, this, [this] { Q_EMIT placeChosen(m_place->currentData().toString()); });
    connect(definition, &QAbstractButton::clicked, this, &DeliveryBar::definitionRequested);
    connect(import, &QAbstractButton::clicked, this, &DeliveryBar::importRequested);
}

QSize DeliveryBar::minimumSizeHint() const
{
    return {std::max(m_lines->itemAt(0)->minimumSize().width(), m_lines->itemAt(1)->minimumSize().width()),
            QWidget::minimumSizeHint().height()};
}

void DeliveryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Large text and long words make two lines of it.
void DeliveryBar::arrange()
{
    const int wanted =
        m_lines->itemAt(0)->minimumSize().width() + m_lines->spacing() + m_lines->itemAt(1)->sizeHint().width();
    const auto direction = width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_lines->direction())
        m_lines->setDirection(direction);
}

void DeliveryBar::setPlaces(const QList<Place> &places, const QString &chosen)
{
    const QSignalBlocker quiet(m_place); // nobody chose anything
    m_place->clear();
    m_place->addItem(tr("All %n repositories", nullptr, int(places.size())), QString());
    for (const Place &place : places)
        m_place->addItem(place.name, place.key);
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    m_place->setVisible(places.size() > 1);
    arrange();
}

void DeliveryBar::setDays(double days)
{
    if (auto *button = m_days->button(int(days)))
        button->setChecked(true);
}

void DeliveryBar::setWorkflows(const QStringList &workflows, const QString &chosen)
{
    const QSignalBlocker quiet(m_workflow); // nobody chose anything
    m_workflow->clear();
    m_workflow->addItem(tr("All workflows"), QString());
    for (const QString &workflow : workflows)
        m_workflow->addItem(workflow, workflow);
    m_workflow->setCurrentIndex(std::max(0, m_workflow->findData(chosen)));
}

} // namespace sextant
