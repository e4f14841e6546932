// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/facetpanel.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/paintedbutton.h"
#include "widgets/textlabel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int box = 16;
constexpr int sinceChoices[] = {1, 7, 30, 90};

/// A tick box, a name, a number, and below them a thin bar of the share.
class FacetRow : public PaintedButton
{
public:
    explicit FacetRow(QWidget *parent)
        : PaintedButton(parent)
    {
        setCheckable(true);
    }

    void show(const FacetCount &value, qint64 most, bool chosen)
    {
        m_id = value.id;
        m_count = value.count < 0 ? QString() : QLocale().toString(value.count);
        m_share = most > 0 ? std::clamp(double(value.count) / double(most), 0.0, 1.0) : 0.0;
        setText(value.label);
        setChecked(chosen);
        setAccessibleName(m_count.isEmpty() ? value.label : FacetPanel::tr("%1: %2").arg(value.label, m_count));
        setToolTip(value.label);
        setVisible(true);
        update();
    }

    const QString &id() const { return m_id; }
    QSize sizeHint() const override { return {scaled(150), lineHeight(Type::Small) + 11}; }
    QSize minimumSizeHint() const override { return {scaled(110), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &look = tokens();
        if (isHovered())
            drawBox(painter, QRectF(rect()), look.radius.small, look.bg.hover, {});
        const auto place = [this](int x, int y, int wide, int high) {
            return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)));
        };
        const int line = lineHeight(Type::Small) + 4;
        const QRectF tick = place(4, (line - box) / 2 + 1, box, box);
        drawBox(painter, tick, look.radius.small, isChecked() ? look.bg.accent : look.bg.surface,
                isChecked() ? look.bg.accent : look.line.strong, look.borderWidth());
        if (isChecked())
            Icons::draw(painter, u"check"_s, tick.adjusted(2, 2, -2, -2), look.ink(Ink::OnAccent));
        painter.setFont(typeFont(Type::Small));
        const int number = m_count.isEmpty() ? 0 : int(Figures::width(painter.font(), m_count)) + 4;
        painter.setPen(look.ink(Ink::Primary));
        const int begin = 4 + box + 8;
        drawElided(painter, place(begin, 1, width() - begin - number - 4, line),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
        painter.setPen(look.ink(Ink::Secondary));
        Figures::draw(painter, place(width() - number - 2, 1, number, line), Qt::AlignCenter, m_count);
        if (!m_count.isEmpty()) {
            const int room = width() - begin - 4;
            painter.fillRect(place(begin, line + 3, room, 2), look.bg.track);
            painter.fillRect(place(begin, line + 3, int(room * m_share), 2), look.ink(Ink::Tertiary));
        }
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
    }

private:
    QString m_id;
    QString m_count;
    double m_share = 0;
};

} // namespace

/// One kind of values under a head that folds it.
class FacetSection : public QWidget
{
public:
    FacetSection(const QString &title, std::function<void(const QString &, bool)> changed, QWidget *parent)
        : QWidget(parent)
        , m_changed(std::move(changed))
        , m_rows(new QVBoxLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 10);
        column->setSpacing(2);
        auto *head = new TextLabel(title, Type::SmallStrong);
        head->setContentsMargins(4, 4, 0, 4);
        column->addWidget(head);
        m_rows->setSpacing(0);
        column->addLayout(m_rows);
        setAccessibleName(title);
    }

    /// Rows that show nothing and are not chosen only take room.
    void show(const QList<FacetCount> &values, const QSet<QString> &chosen)
    {
        qint64 most = 0;
        for (const FacetCount &value : values)
            most = std::max(most, value.count);
        qsizetype used = 0;
        for (const FacetCount &value : values) {
            if (value.count == 0 && !chosen.contains(value.id))
                continue;
            row(used++)->show(value, most, chosen.contains(value.id));
        }
        for (qsizetype at = used; at < m_all.size(); ++at)
            m_all[at]->hide();
        setVisible(used > 0);
    }

private:
    FacetRow *row(qsizetype at)
    {
        if (at < m_all.size())
            return m_all[at];
        auto *row = new FacetRow(this);
        m_rows->addWidget(row);
        m_all << row;
        QObject::connect(row, &QAbstractButton::clicked, this, [this, row](bool on) { m_changed(row->id(), on); });
        return row;
    }

    std::function<void(const QString &, bool)> m_changed;
    QVBoxLayout *m_rows;
    QList<FacetRow *> m_all; ///< used again, so that the keyboard stays where it is
};

namespace {

template <class Enum>
QSet<QString> idsOf(const QSet<Enum> &values)
{
    QSet<QString> ids;
    for (const Enum value : values)
        ids << idOf(value);
    return ids;
}

template <class Value>
void put(QSet<Value> &set, const Value &value, bool on)
{
    if (on)
        set.insert(value);
    else
        set.remove(value);
}

template <class Enum>
auto changesNames(QSet<Enum> FindingCriteria::*field)
{
    return [field](FindingCriteria &criteria, const QString &id, bool on) {
        if (const auto value = fromId<Enum>(id))
            put(criteria.*field, *value, on);
    };
}

auto changesTexts(QSet<QString> FindingCriteria::*field)
{
    return [field](FindingCriteria &criteria, const QString &id, bool on) { put(criteria.*field, id, on); };
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(0);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Narrow the list"));
    m_states = add(tr("Status"), changesNames(&FindingCriteria::states));
    m_decisions = add(tr("Decision"), changesNames(&FindingCriteria::decisions));
    m_tools = add(tr("Tool"), changesTexts(&FindingCriteria::tools));
    m_classes = add(tr("Kind"), changesNames(&FindingCriteria::classes));
    m_due = add(tr("Deadline"), [](FindingCriteria &criteria, const QString &, bool on) { criteria.overdue = on; });
    m_since = add(tr("First seen"), [](FindingCriteria &criteria, const QString &id, bool on) {
        criteria.sinceDays = on ? id.toInt() : 0;
    });
    m_exploits = add(tr("Exploitation"), changesNames(&FindingCriteria::exploits));
    m_checks = add(tr("Check"), changesTexts(&FindingCriteria::checks));
    m_folders = add(tr("Folder"), changesTexts(&FindingCriteria::folders));
    m_packages = add(tr("Package"), changesTexts(&FindingCriteria::packages));
    m_column->addStretch();
    setWidget(content);
    setBackgroundRole(QPalette::Window);
}

void FacetPanel::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

FacetSection *FacetPanel::add(const QString &title,
                              const std::function<void(FindingCriteria &, const QString &, bool)> &change)
{
    auto *section = new FacetSection(
        title,
        [this, change](const QString &id, bool on) {
            change(m_criteria, id, on);
            Q_EMIT criteriaChanged(m_criteria);
        },
        this);
    m_column->addWidget(section);
    return section;
}

void FacetPanel::setFacets(const FindingFacets &facets, const FindingCriteria &criteria,
                           const QHash<QString, QString> &checkTitles)
{
    m_criteria = criteria;
    m_states->show(facets.states, idsOf(criteria.states));
    m_decisions->show(facets.decisions, idsOf(criteria.decisions));
    m_tools->show(facets.tools, criteria.tools);
    m_classes->show(facets.classes, idsOf(criteria.classes));
    m_due->show({{u"overdue"_s, tr("Overdue"), facets.overdue}},
                criteria.overdue ? QSet<QString>{u"overdue"_s} : QSet<QString>());
    QList<FacetCount> since;
    for (const int days : sinceChoices)
        since << FacetCount{QString::number(days), tr("In the last %n day(s)", nullptr, days), -1};
    m_since->show(since, criteria.sinceDays > 0 ? QSet<QString>{QString::number(criteria.sinceDays)} : QSet<QString>());
    // Where nothing is known of any finding there is nothing to choose.
    const bool known = std::ranges::any_of(facets.exploits, [](const FacetCount &exploit) {
        return exploit.id != idOf(Exploitation::NoData) && exploit.count > 0;
    });
    m_exploits->show(known ? facets.exploits : QList<FacetCount>(), idsOf(criteria.exploits));
    QList<FacetCount> checks = facets.checks;
    for (FacetCount &check : checks)
        check.label = checkTitles.value(check.id, check.id);
    m_checks->show(checks, criteria.checks);
    m_folders->show(facets.folders, criteria.folders);
    m_packages->show(facets.packages, criteria.packages);
}

} // namespace sextant
