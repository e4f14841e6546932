// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scanscore.h"
#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace sextant {

class Session;

/// The security scan score of the open project, worked out beside the window once nobody searches: going through a
/// million findings at the same time would make every search slower.
class ScanScoreDesk : public QObject
{
    Q_OBJECT

public:
    explicit ScanScoreDesk(Session *session, QObject *parent = nullptr);
    ~ScanScoreDesk() override;

    /// None until it was worked out, and where no scan of a security tool was imported.
    const std::optional<ScanScore> &score() const { return m_score; }

    /// Works it out unless that was done since the last import and scan of this project.
    void refresh();
    /// The same, whatever was worked out before: what people decided changed.
    void readAgain();
    /// Somebody waits for a list: what is being worked out begins anew once that is there.
    void stepAside();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void begin();
    void take(const Result<ScanScore> &score);
    QString restsOn() const;

    Session *m_session;
    std::optional<ScanScore> m_score;
    QString m_restsOn; ///< what the score that is shown or being worked out was made from
    int m_wanted = 0;
    QTimer m_quiet; ///< runs until the work begins
    QFuture<Result<ScanScore>> m_work;
};

} // namespace sextant
