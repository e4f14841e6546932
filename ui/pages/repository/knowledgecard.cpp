// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/knowledgecard.h"

#include "widgets/button.h"
#include "widgets/clearlayout.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostAreas = 10;
constexpr int mostRows = 7;
constexpr int mostPeople = 6;

} // namespace

KnowledgeCard::KnowledgeCard(RepositoryDesk *desk, QWidget *parent)
    : Card(tr("Who knows what"), parent)
    , m_desk(desk)
    , m_notice(new Notice)
    , m_if(new TextLabel(tr("What if they left?"), Type::Small, Ink::Secondary))
    , m_people(new QWidget)
    , m_chips(new FlowLayout(m_people))
    , m_rows(new QVBoxLayout)
    , m_legend(new PartLegend)
{
    addHeaderWidget(m_legend);
    addHeaderWidget(makeNamesButton());
    body()->setSpacing(8);
    body()->addWidget(m_notice);
    auto *line = new QHBoxLayout;
    line->addWidget(m_if);
    line->addWidget(m_people, 1);
    body()->addLayout(line);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch();
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        Q_EMIT listRequested(tr("Files that nobody would know"),
                             tr("Those who know them (method D2) are all among the people who leave."),
                             m_departure.files);
    });
}

QToolButton *KnowledgeCard::makeNamesButton()
{
    auto *button = iconButton(u"mask"_s, tr("How people are named"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, RepositoryDesk::Names names) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, m_desk, [this, names] { m_desk->setNames(names); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, names] { action->setChecked(m_desk->names() == names); });
    };
    add(tr("Full names"), RepositoryDesk::Names::Full);
    add(tr("Initials"), RepositoryDesk::Names::Initials);
    add(tr("Numbers instead of names"), RepositoryDesk::Names::Numbered);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void KnowledgeCard::refresh()
{
    if (m_shown != m_desk->figures())
        m_gone.clear();
    m_shown = m_desk->figures();
    m_areas = m_shown ? areasIn(*m_shown, {}, mostAreas) : QList<CodeArea>();
    rebuildPeople();
    rebuildRows();
    simulate();
}

void KnowledgeCard::rebuildPeople()
{
    clearLayout(m_chips);
    const QList<int> people = m_shown && !m_shown->historyCut ? peopleByKnowledge(*m_shown) : QList<int>();
    m_if->setVisible(!people.isEmpty());
    m_people->setVisible(!people.isEmpty());
    for (const int person : people.first(std::min<qsizetype>(people.size(), mostPeople))) {
        auto *chip = new Button(m_desk->personName(person));
        chip->setCompact(true);
        chip->setCheckable(true);
        chip->setChecked(m_gone.contains(person));
        chip->setAccessibleName(tr("%1 leaves").arg(m_desk->personName(person)));
        connect(chip, &QAbstractButton::toggled, this, [this, person](bool gone) {
            gone ? void(m_gone.insert(person)) : void(m_gone.remove(person));
            simulate();
        });
        m_chips->addWidget(chip);
    }
}

void KnowledgeCard::rebuildRows()
{
    clearLayout(m_rows);
    m_legend->setEntries({});
    if (!m_shown || m_shown->historyCut)
        return;
    const QList<int> people = peopleByKnowledge(*m_shown);
    const QList<std::pair<PartLook, int>> shown{{PartLook::Strong, people.value(0, -1)},
                                                {PartLook::Pale, people.value(1, -1)},
                                                {PartLook::Striped, people.value(2, -1)}};
    QList<std::pair<PartLook, QString>> legend;
    for (const auto &[look, person] : shown)
        if (person >= 0)
            legend.append({look, m_desk->personName(person)});
    if (people.size() > 3)
        legend.append({PartLook::Rest, tr("others")});
    m_legend->setEntries(legend);
    QStringList folders; // a folder that was opened into its files is one again
    for (const CodeArea &area : std::as_const(m_areas)) {
        const QString folder = area.isFile ? area.path.section(u'/', 0, -2) : area.path;
        if (folder.isEmpty() || folders.contains(folder) || m_rows->count() >= mostRows)
            continue;
        folders.append(folder);
        const AreaKnowledge knowledge = knowledgeOf(*m_shown, folder);
        if (knowledge.changes == 0)
            continue;
        KnowledgeRow::Entry entry;
        entry.path = folder;
        double rest = 1;
        for (const auto &[look, person] : shown) {
            const auto share = std::ranges::find(knowledge.shares, person, &CodeFigures::Share::person);
            const double part = share == knowledge.shares.end() ? 0 : double(share->changes) / knowledge.changes;
            entry.parts.append({part, look, m_desk->personName(person)});
            rest -= part;
        }
        entry.parts.append({std::max(0.0, rest), PartLook::Rest, tr("others")});
        entry.share =
            tr("%1 %").arg(QLocale().toString(100.0 * knowledge.shares.front().changes / knowledge.changes, 'f', 0));
        const int factor = knowledge.busFactor.value.value_or(0);
        entry.word = tr("%n person(s)", nullptr, factor);
        entry.alarming = factor <= 1;
        auto *row = new KnowledgeRow(entry);
        connect(row, &QAbstractButton::clicked, this, [this, path = folder] { Q_EMIT areaActivated(path); });
        m_rows->addWidget(row);
    }
}

void KnowledgeCard::simulate()
{
    m_departure = {};
    if (!m_shown || m_shown->historyCut) {
        m_notice->setMessage(Tone::Info, tr("Who knows what is not known."),
                             m_shown ? tr("The clone is shallow. Fetch its history with: git fetch --unshallow")
                                     : tr("It appears with the next scan."));
        m_notice->setAction({});
        return;
    }
    const BusFactor factor = busFactor(*m_shown);
    if (m_gone.isEmpty()) {
        QStringList names;
        for (const int person : factor.people)
            names << m_desk->personName(person);
        const int value = factor.value.value_or(0);
        m_notice->setMessage(
            value <= 1 ? Tone::Warn : Tone::Info, tr("Bus factor %1.").arg(value),
            names.isEmpty()
                ? tr("Fewer than half of the files have anybody who knows them today.")
                : tr("Once they left, nobody would know half of the files: %1.").arg(names.mid(0, 5).join(u", "_s)));
        m_notice->setAction({});
        return;
    }
    m_departure = departureOf(*m_shown, m_gone, m_areas);
    QStringList names;
    for (const int person : std::as_const(m_gone))
        names << m_desk->personName(person);
    names.sort();
    QStringList areas;
    for (const auto &[path, count] : m_departure.areas)
        if (areas.size() < 3)
            areas << path;
    const QString lost = tr("Nobody would know %n file(s)", nullptr, m_departure.lost);
    m_notice->setMessage(
        2 * m_departure.lost >= m_departure.known ? Tone::Bad : Tone::Warn, tr("Without %1:").arg(names.join(u", "_s)),
        areas.isEmpty()
            ? tr("%1 of %2.").arg(lost).arg(m_departure.known)
            : tr("%1 of %2, most of them in %3.").arg(lost).arg(m_departure.known).arg(areas.join(u", "_s)));
    m_notice->setAction(m_departure.lost > 0 ? tr("Show the files") : QString());
}

} // namespace sextant
