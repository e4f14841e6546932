// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mappingdraft.h"

#include "base/job.h"
#include "importers/reportfile.h"

#include <QFileInfo>

namespace sextant {

namespace {

constexpr std::size_t headSize = 64 * 1024;
constexpr int typingPause = 150; ///< milliseconds

ReportHead headOf(const ReportFile &file, const QString &name)
{
    return ReportHead(file.bytes().substr(0, headSize), name);
}

Result<QList<TableCandidate>> tablesOf(const QString &name)
{
    const auto file = ReportFile::open(name);
    if (!file)
        return file.error();
    const QList<TableCandidate> tables = guessTables(headOf(*file, name));
    if (tables.isEmpty())
        return inputError(MappingDraft::tr("There is no table in this file that Sextant can see."), name,
                          MappingDraft::tr("A table of text needs a first line with the names of its columns; JSON and "
                                           "XML need a list of entries."));
    return tables;
}

/// The first rows, and which of all columns the beginning of the file shows.
struct Rows
{
    TableSample sample;
    QStringList recognisable;
};

Result<Rows> rowsOf(const QString &name, const TableCandidate &table, const Ticket &ticket)
{
    const auto file = ReportFile::open(name);
    if (!file)
        return file.error();
    const auto sample = sampleTable(file->bytes(), table, MappingDraft::shownRows, ticket);
    if (!sample)
        return sample.error();
    const ReportHead head = headOf(*file, name);
    QStringList recognisable;
    Mapping one;
    one.shape = table.shape;
    for (const QString &column : table.columns) {
        one.needs = QStringList{column};
        if (recognises(one, head))
            recognisable << column;
    }
    return Rows{*sample, recognisable};
}

} // namespace

MappingDraft::MappingDraft(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &MappingDraft::tryOut);
    const QString name = QFileInfo(m_file).completeBaseName().left(Mapping::longestName);
    m_mapping.name = name;
    m_mapping.tool = name;
    look();
}

MappingDraft::~MappingDraft()
{
    m_trying.cancel();
    m_trying.waitForFinished();
}

void MappingDraft::look()
{
    startJob<QList<TableCandidate>>(
        this, [name = m_file](const Ticket &) { return tablesOf(name); },
        [this](const Result<QList<TableCandidate>> &tables) {
            m_looking = false;
            if (tables) {
                m_candidates = *tables;
                choose(0);
            } else {
                m_trouble = tables.error();
            }
            Q_EMIT looked();
        });
}

void MappingDraft::choose(int candidate)
{
    if (candidate < 0 || candidate >= m_candidates.size() || candidate == m_chosen)
        return;
    m_chosen = candidate;
    Mapping proposed = proposedMapping(m_candidates[candidate]);
    proposed.name = m_mapping.name;
    proposed.tool = m_mapping.tool;
    m_mapping = proposed;
    m_sample = {};
    readSample();
    changed();
}

void MappingDraft::readSample()
{
    startJob<Rows>(
        this,
        [name = m_file, table = m_candidates[m_chosen]](const Ticket &ticket) { return rowsOf(name, table, ticket); },
        [this, candidate = m_chosen](const Result<Rows> &rows) {
            if (candidate != m_chosen)
                return;
            m_sample = rows ? rows->sample : TableSample();
            m_recognisable = rows ? rows->recognisable : QStringList();
            if (!rows)
                m_trouble = rows.error();
            Q_EMIT sampled();
        });
}

void MappingDraft::changed()
{
    ++m_question;
    m_trial.reset();
    m_trouble.reset();
    m_trying.cancel();
    m_pause.start();
    Q_EMIT mappingChanged();
}

void MappingDraft::tryOut()
{
    const auto work = [name = m_file, mapping = m_mapping](const Ticket &ticket) -> Result<MappingTrial> {
        const auto file = ReportFile::open(name);
        if (!file)
            return file.error();
        return tryMapping(mapping, file->bytes(), triedRows, ticket);
    };
    m_trying = startJob<MappingTrial>(this, work, [this, question = m_question](const Result<MappingTrial> &trial) {
        if (question != m_question)
            return;
        if (trial)
            m_trial = *trial;
        else
            m_trouble = trial.error();
        Q_EMIT tried();
    });
}

void MappingDraft::setColumn(MappedField field, const QString &column)
{
    if (m_mapping.columns.value(field) == column)
        return;
    if (column.isEmpty())
        m_mapping.columns.remove(field);
    else
        m_mapping.columns.insert(field, column);
    changed();
}

void MappingDraft::setSeverity(const QString &word, Severity severity)
{
    m_mapping.severities.insert(word.toLower(), severity);
    changed();
}

void MappingDraft::setHidden(const QString &state, bool hidden)
{
    m_mapping.hiddenStates.removeAll(state.toLower());
    if (hidden)
        m_mapping.hiddenStates << state.toLower();
    changed();
}

void MappingDraft::setScale(Mapping::Scale scale)
{
    m_mapping.scale = scale;
    changed();
}

void MappingDraft::setAbout(FindingClass about)
{
    m_mapping.about = about;
    changed();
}

void MappingDraft::setNames(const QString &name, const QString &tool)
{
    m_mapping.name = name.trimmed();
    m_mapping.tool = tool.trimmed();
    Q_EMIT mappingChanged();
}

Mapping MappingDraft::finished() const
{
    Mapping mapping = m_mapping;
    // A column that only some rows have would keep other files of the same tool out.
    mapping.needs.clear();
    for (const MappedField field : {MappedField::Title, MappedField::Rule, MappedField::Severity, MappedField::Message,
                                    MappedField::Vulnerability, MappedField::Path})
        if (const QString column = mapping.columns.value(field);
            m_recognisable.contains(column) && !mapping.needs.contains(column))
            mapping.needs << column;
    return mapping;
}

} // namespace sextant
