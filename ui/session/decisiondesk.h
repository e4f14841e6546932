// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/outlook.h"
#include "decision/scopesplit.h"
#include "usecases/decisionprefill.h"
#include "usecases/recorddecision.h"

#include <QObject>

namespace sextant {

class Session;

/// A case worked out in full.
struct DecisionFigures
{
    DecisionCase decisionCase;
    Recommendation recommendation;
    std::optional<Economics> economics;
};

DecisionFigures figuresOf(const DecisionCase &decisionCase);

/// What the decision page and its wizard work on: the decisions of the open project, the one that is being prepared,
/// and what was found of each signal.
class DecisionDesk : public QObject
{
    Q_OBJECT

public:
    explicit DecisionDesk(Session *session);

    const QList<KeptDecision> &decisions() const { return m_decisions; } ///< newest first
    const KeptDecision *latest() const { return m_decisions.isEmpty() ? nullptr : &m_decisions.front(); }
    const SignalReadings &readings() const { return m_readings; }
    /// What was found otherwise since the latest decision.
    QStringList changes() const;
    QString productName() const;
    bool hasProject() const;

    /// What the result would be with what is found now; none while nothing has changed or a reason is missing.
    std::optional<DecisionFigures> figuresNow() const;

    /// What people said on their own, in the order in which they were asked.
    const QList<Opinion> &opinions() const { return m_opinions; }
    /// With the first one that is added, what the decision's own person said is kept as an opinion as well.
    void addOpinion(const DecisionDraft &draft);
    void removeOpinion(qsizetype place);
    std::optional<double> overclaim() const;
    /// For somebody who answers without seeing the others: only what was found.
    DecisionDraft blankDraft() const;
    /// The draft with the answers of all as one.
    DecisionDraft jointDraft() const;

    /// Parts of the largest repository with what was found of each.
    const QList<ComponentReading> &components() const { return m_components; }

    bool hasDraft() const { return m_hasDraft; }
    /// The kept one, else a new one after the latest decision; what was found is taken over.
    DecisionDraft draft() const;
    void keep(const DecisionDraft &draft);
    void dropDraft();
    /// The new decision, or why there is none.
    Status record(const DecisionDraft &draft, Option chosen, const QString &reason);

    /// Works a case out off this thread and answers with figuresReady(); a newer question drops the older answer.
    int ask(const DecisionCase &decisionCase);

Q_SIGNALS:
    void changed();
    void figuresReady(int question, const DecisionFigures &figures);
    void failed(const Error &error);

private:
    void refresh();
    void readDocumentsOf(qint64 inspectionId);
    void takeAllReadings();
    void readOpinions();
    void changeOpinions(const QString &name, const QList<Opinion> &after);

    Session *m_session;
    QList<KeptDecision> m_decisions;
    QList<Opinion> m_opinions;
    QList<ComponentReading> m_components;
    SignalReadings m_readings;
    RepositoryDocuments m_documents;
    qint64 m_documentsOf = 0; ///< inspection
    bool m_hasDraft = false;
    int m_question = 0;
};

} // namespace sextant
