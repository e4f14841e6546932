// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/tableguess.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace sextant {

/// A mapping in the making for one file: the tables that the file seems to hold, the first rows of the chosen one, the
/// fields, and what they make of the file so far. Reads on other threads; the newest question counts.
class MappingDraft : public QObject
{
    Q_OBJECT

public:
    static constexpr int shownRows = 20;
    static constexpr qint64 triedRows = 10'000;

    explicit MappingDraft(QString file, QObject *parent = nullptr);
    ~MappingDraft() override;

    const QString &file() const { return m_file; }
    bool isLooking() const { return m_looking; }
    const QList<TableCandidate> &candidates() const { return m_candidates; }
    int chosen() const { return m_chosen; }
    /// Another table; the fields are proposed anew.
    void choose(int candidate);
    const TableSample &sample() const { return m_sample; }

    const Mapping &mapping() const { return m_mapping; }
    void setColumn(MappedField field, const QString &column); ///< empty: none
    void setSeverity(const QString &word, Severity severity);
    void setHidden(const QString &state, bool hidden);
    void setScale(Mapping::Scale scale);
    void setAbout(FindingClass about);
    void setNames(const QString &name, const QString &tool);

    /// What came of the mapping as it is now; none while it is worked out.
    const std::optional<MappingTrial> &trial() const { return m_trial; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// The mapping to be kept, with what files are recognised by.
    Mapping finished() const;

Q_SIGNALS:
    void looked();  ///< the tables are known, or the trouble is
    void sampled(); ///< the first rows of the chosen one
    void mappingChanged();
    void tried();

private:
    void look();
    void readSample();
    void tryOut();
    void changed();

    QString m_file;
    bool m_looking = true;
    QList<TableCandidate> m_candidates;
    int m_chosen = -1;
    TableSample m_sample;
    Mapping m_mapping;
    QStringList m_recognisable; ///< columns that the first bytes of the file show
    std::optional<MappingTrial> m_trial;
    std::optional<Error> m_trouble;
    QFuture<Result<MappingTrial>> m_trying;
    QTimer m_pause;
    int m_question = 0;
};

} // namespace sextant
