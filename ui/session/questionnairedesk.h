// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/answerquestionnaire.h"

#include <QObject>

#include <memory>

namespace sextant {

class Session;

/// A buyer's questionnaire, as somebody works through it. Each acceptance is one step to undo; what is accepted is kept
/// in the workspace and proposed again.
class QuestionnaireDesk : public QObject
{
    Q_OBJECT

public:
    /// An answer that was accepted, as it stands here and in the workspace.
    struct Kept
    {
        GivenAnswer given;
        EarlierAnswer stored;
    };
    /// By sheet and row, so that another choice of columns keeps them. None: taken back.
    using Changes = QMap<QString, std::optional<Kept>>;

    explicit QuestionnaireDesk(Session *session, QObject *parent = nullptr);

    /// Reads the file in the background; changed() or failed() follows.
    void open(const QString &path);
    void setLayout(const QString &sheet, const QuestionLayout &layout);
    /// Of the comments for the buyer, such as "de"; empty: as the file.
    void setLanguage(const QString &language);
    bool isReading() const { return m_reading; }
    const std::shared_ptr<const Questionnaire> &questionnaire() const { return m_questionnaire; } ///< may be null

    QMap<qsizetype, GivenAnswer> accepted() const; ///< by the place of their question
    void accept(const QList<GivenAnswer> &answers);
    void acceptAbove(double confidence);
    void clear(qsizetype question);
    /// Writes the accepted answers into a copy; written() or failed() follows.
    void write(const QString &fileName, const Redaction &redaction);

    /// For the steps of the undo stack.
    void show(const QString &path, const Changes &changes);

Q_SIGNALS:
    void changed();
    void acceptedChanged();
    void written(const QString &fileName, int answers, const QStringList &notes);
    void failed(const sextant::Error &error);

private:
    void read();
    QString keyOf(qsizetype question) const;

    Session *m_session;
    QString m_path;
    QString m_language;
    QMap<QString, QuestionLayout> m_layouts;
    std::shared_ptr<const Questionnaire> m_questionnaire;
    QMap<QString, Kept> m_kept;
    int m_number = 0;
    bool m_reading = false;
};

} // namespace sextant
