// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/questionnairemodel.h"

namespace sextant {

using namespace Qt::Literals::StringLiterals;

QString confidenceText(const Proposal &proposal)
{
    if (proposal.answer == BuyerAnswer::Blank)
        return labelOf(proposal.blank);
    return QCoreApplication::translate("QuestionnaireModel", "%1 (%2)")
        .arg(labelOf(confidenceOf(proposal.confidence)), QString::number(proposal.confidence, 'f', 2));
}

void QuestionnaireModel::setQuestionnaire(const std::shared_ptr<const Questionnaire> &questionnaire)
{
    beginResetModel();
    m_questionnaire = questionnaire;
    m_accepted.clear();
    endResetModel();
}

void QuestionnaireModel::setAccepted(const QMap<qsizetype, GivenAnswer> &accepted)
{
    m_accepted = accepted;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Accepted), index(rowCount() - 1, Accepted), {Qt::DisplayRole});
}

int QuestionnaireModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_questionnaire ? 0 : int(m_questionnaire->questions.size());
}

int QuestionnaireModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant QuestionnaireModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_questionnaire || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == Question)
        return m_questionnaire->questions[index.row()].question.text.toHtmlEscaped();
    return {};
}

QVariant QuestionnaireModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Reference:
        return tr("Number");
    case Question:
        return tr("Question");
    case Proposed:
        return tr("Proposed");
    case ConfidenceColumn:
        return tr("Confidence");
    default:
        return tr("Accepted");
    }
}

QString QuestionnaireModel::text(qsizetype row, int column) const
{
    const auto &[question, proposal] = m_questionnaire->questions[row];
    switch (column) {
    case Reference:
        return question.reference.isEmpty() ? QString::number(question.row + 1) : question.reference;
    case Question:
        return question.text;
    case Proposed:
        return labelOf(proposal.answer);
    case ConfidenceColumn:
        return confidenceText(proposal);
    default: {
        const auto given = m_accepted.constFind(row);
        return given == m_accepted.cend() ? QString() : labelOf(given->answer);
    }
    }
}

} // namespace sextant
