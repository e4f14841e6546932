// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/hotspotcard.h"

#include "charts/treemap.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostTiles = 16;
constexpr double warm = 0.25; ///< from here a tile says what makes it hot

QString shortCount(qint64 count)
{
    return count < 1000 ? QLocale().toString(count)
                        : QCoreApplication::translate("HotspotCard", "%1k")
                              .arg(QLocale().toString(double(count) / 1000, 'f', count < 100'000 ? 1 : 0));
}

} // namespace

QString linesText(qint64 lines)
{
    return QCoreApplication::translate("HotspotCard", "%1 lines").arg(shortCount(lines));
}

HotspotCard::HotspotCard(QWidget *parent)
    : HotspotCard(new Treemap, parent)
{}

HotspotCard::HotspotCard(Treemap *map, QWidget *parent)
    : ChartCard(tr("Hotspots"), map, parent)
    , m_map(map)
    , m_up(new Button({}, ButtonKind::Link))
    , m_commits(new Button(tr("Commits"), ButtonKind::Link))
{
    m_up->setToolTip(tr("Back to the folder above (Backspace)"));
    m_commits->setToolTip(tr("The commits that changed this folder"));
    addLegend(
        new TextLabel(tr("size is lines, strong colour is changes times complexity"), Type::Small, Ink::Tertiary));
    addLegend(m_up);
    addLegend(m_commits);
    connect(m_up, &QAbstractButton::clicked, this, &HotspotCard::up);
    connect(m_commits, &QAbstractButton::clicked, this, [this] { Q_EMIT folderActivated(m_folder); });
    connect(map, &Treemap::tileActivated, this, &HotspotCard::activate);
    connect(map, &Treemap::upRequested, this, &HotspotCard::up);
}

void HotspotCard::setFigures(const CodeFigures *figures)
{
    if (figures && figures == m_figures)
        return;
    m_figures = figures;
    m_folder.clear();
    m_trail.clear();
    refresh();
}

void HotspotCard::openFolder(const QString &folder)
{
    m_trail.append(m_folder);
    m_folder = folder;
    refresh();
}

void HotspotCard::up()
{
    if (m_trail.isEmpty())
        return;
    m_folder = m_trail.takeLast();
    refresh();
}

void HotspotCard::activate(const QString &path)
{
    const auto area = std::ranges::find(m_areas, path, &CodeArea::path);
    if (area == m_areas.end())
        return;
    if (area->isFile)
        Q_EMIT fileActivated(path);
    else
        openFolder(path);
}

void HotspotCard::refresh()
{
    m_up->setVisible(!m_trail.isEmpty());
    m_commits->setVisible(!m_folder.isEmpty());
    m_up->setText(tr("Back from %1").arg(m_folder.section(u'/', -1)));
    m_areas = m_figures ? areasIn(*m_figures, m_folder, mostTiles) : QList<CodeArea>();
    setPlaceholder(!m_areas.isEmpty() ? QString()
                   : m_figures        ? tr("There is no code of your own in this repository.")
                                      : tr("The map appears with the next scan."));
    QList<TreemapTile> tiles;
    QList<QStringList> rows;
    const qsizetype shownFrom = m_folder.isEmpty() ? 0 : m_folder.size() + 1;
    for (const CodeArea &area : std::as_const(m_areas)) {
        TreemapTile tile;
        tile.id = area.path;
        tile.title = area.path.isEmpty() ? tr("%n other(s)", nullptr, area.files) : area.path.mid(shownFrom);
        tile.detail = linesText(area.lines);
        const QString changes = tr("%n change(s)", nullptr, area.changes);
        tile.note = area.heat >= warm && area.recentChanges > 0
                        ? tr("%1, %n in 90 days", nullptr, area.recentChanges).arg(changes)
                        : changes;
        tile.weight = double(area.lines);
        tile.heat = area.heat;
        tile.opens = !area.path.isEmpty();
        tiles << tile;
        rows << QStringList{tile.title,
                            QLocale().toString(area.lines),
                            QLocale().toString(area.changes),
                            QLocale().toString(area.recentChanges),
                            QLocale().toString(area.indentation),
                            QLocale().toString(100 * area.heat, 'f', 0)};
    }
    m_map->setTiles(tiles);
    setTable({tr("Area"), tr("Lines"), tr("Changes"), tr("In 90 days"), tr("Indentation"), tr("Heat, of 100")}, rows);
}

} // namespace sextant
