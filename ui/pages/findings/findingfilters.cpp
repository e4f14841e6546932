// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/findingfilters.h"

#include "pages/findings/severitybar.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int typingPause = 120; ///< milliseconds

} // namespace

FindingFilters::FindingFilters(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_typing(new QTimer(this))
    , m_severities(new SeverityBar)
    , m_group(new Button({}))
    , m_views(new Button(tr("Saved views")))
    , m_imports(new Button(tr("Imports…")))
    , m_export(new Button(tr("Export"), ButtonKind::Secondary, u"export"_s))
    , m_viewMenu(new QMenu(this))
    , m_matches(new TextLabel({}, Type::Small, Ink::Secondary))
{
    m_field->setPlaceholderText(tr("Filter: severity:critical tool:Trivy words"));
    m_field->setToolTip(
        tr("Words of the finding, or severity: class: state: triage: tool: check: folder: package: rule: "
           "path: exploited: since:30d is:overdue (key /)"));
    m_field->setAccessibleName(tr("Filter the findings"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(scaled(220));
    m_field->setMaximumWidth(scaled(300));
    m_field->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &FindingFilters::takeText);
    connect(m_severities, &SeverityBar::chosen, this, [this](const QSet<Severity> &severities) {
        m_criteria.severities = severities;
        setCriteria(m_criteria);
        Q_EMIT criteriaChanged(m_criteria);
    });
    auto *groups = new QMenu(this);
    for (const auto &name : names<FindingGrouping>()) {
        QAction *action = groups->addAction(labelOf(name.value));
        connect(action, &QAction::triggered, this, [this, value = name.value] { Q_EMIT groupingChosen(value); });
    }
    m_group->setMenu(groups);
    setGrouping(FindingGrouping::None);
    m_views->setMenu(m_viewMenu);
    m_imports->setObjectName(u"imports"_s);
    connect(m_imports, &QAbstractButton::clicked, this, &FindingFilters::importsRequested);
    auto *exports = new QMenu(this);
    for (const bool selectionOnly : {false, true})
        for (const auto &name : names<FindingExport>()) {
            const QString format = labelOf(name.value);
            QAction *action = exports->addAction(selectionOnly ? tr("The chosen ones as %1").arg(format)
                                                               : tr("All that match as %1").arg(format));
            connect(action, &QAction::triggered, this,
                    [this, value = name.value, selectionOnly] { Q_EMIT exportRequested(value, selectionOnly); });
        }
    m_export->setMenu(exports);
    auto *left = new QWidget;
    auto *flow = new FlowLayout(left, 8);
    flow->setContentsMargins({});
    flow->addWidget(m_field);
    flow->addWidget(m_severities);
    flow->addWidget(m_group);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(8);
    line->addWidget(left, 1);
    line->addWidget(m_matches);
    line->addWidget(m_views);
    line->addWidget(m_imports);
    line->addWidget(m_export);
    setViews({});
}

void FindingFilters::takeText()
{
    m_criteria = readFindingQuery(m_field->text());
    m_severities->setChosen(m_criteria.severities);
    Q_EMIT criteriaChanged(m_criteria);
}

void FindingFilters::setCriteria(const FindingCriteria &criteria)
{
    m_criteria = criteria;
    m_severities->setChosen(criteria.severities);
    // What is being typed is not written over by its own meaning.
    if (readFindingQuery(m_field->text()) != criteria)
        m_field->setText(findingQuery(criteria));
}

void FindingFilters::setFacets(const FindingFacets &facets)
{
    m_severities->setCounts(facets.severities);
}

void FindingFilters::setMatches(qint64 found, bool reading)
{
    m_matches->setText(reading ? tr("reading…") : tr("%1 match").arg(QLocale().toString(found)));
    m_export->setEnabled(found > 0);
}

void FindingFilters::setGrouping(FindingGrouping grouping)
{
    m_group->setText(labelOf(grouping));
    m_group->setAccessibleName(tr("Groups: %1").arg(labelOf(grouping)));
}

void FindingFilters::setViews(const QList<SavedView> &views)
{
    m_viewMenu->clear();
    const auto add = [this](const QString &name, const FindingCriteria &criteria) {
        connect(m_viewMenu->addAction(name), &QAction::triggered, this, [this, criteria] {
            setCriteria(criteria);
            Q_EMIT criteriaChanged(criteria);
        });
    };
    add(tr("All open findings"), FindingCriteria::open());
    FindingCriteria grave = FindingCriteria::open();
    grave.severities = {Severity::Critical, Severity::High};
    add(tr("Critical and high"), grave);
    FindingCriteria late = FindingCriteria::open();
    late.overdue = true;
    add(tr("Overdue"), late);
    if (!views.isEmpty())
        m_viewMenu->addSeparator();
    for (const SavedView &view : views)
        add(view.name, readFindingQuery(view.query));
    m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(tr("Save this view…")), &QAction::triggered, this,
            &FindingFilters::saveViewRequested);
    if (views.isEmpty())
        return;
    QMenu *remove = m_viewMenu->addMenu(tr("Remove a view"));
    for (const SavedView &view : views)
        connect(remove->addAction(view.name), &QAction::triggered, this,
                [this, name = view.name] { Q_EMIT removeViewRequested(name); });
}

bool FindingFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            takeText();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingFilters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    painter.fillRect(QRectF(0, height() - tokens().borderWidth(), width(), tokens().borderWidth()), tokens().line.hair);
}

} // namespace sextant
