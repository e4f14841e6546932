// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/answerquestionnaire.h"

#include <QAbstractTableModel>

#include <memory>

namespace sextant {

/// The questions of a buyer with what is proposed and what was accepted.
class QuestionnaireModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Question, Proposed, ConfidenceColumn, Accepted, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuestionnaire(const std::shared_ptr<const Questionnaire> &questionnaire);
    /// By the place of their question.
    void setAccepted(const QMap<qsizetype, GivenAnswer> &accepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(qsizetype row, int column) const;

    std::shared_ptr<const Questionnaire> m_questionnaire;
    QMap<qsizetype, GivenAnswer> m_accepted;
};

/// "High (0.92)": words and number.
QString confidenceText(const Proposal &proposal);

} // namespace sextant
