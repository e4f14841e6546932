// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scanscoredesk.h"

#include "base/job.h"
#include "session/session.h"
#include "usecases/loadscanscore.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace sextant {

namespace {

constexpr auto quietTime = 400ms;

} // namespace

ScanScoreDesk::ScanScoreDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &ScanScoreDesk::begin);
    connect(session, &Session::projectChanged, this, &ScanScoreDesk::forget);
    // A list of what is exploited is no import of the project, and weighs all the same.
    connect(session, &Session::importFinished, this, [this](const QList<FileOutcome> &outcomes) {
        if (std::ranges::any_of(outcomes, [](const FileOutcome &one) { return one.notAReport && !one.note.isEmpty(); }))
            m_restsOn.clear();
    });
}

ScanScoreDesk::~ScanScoreDesk()
{
    m_work.cancel();
    m_work.waitForFinished();
}

/// Ages count from day to day, so the day is a part of it.
QString ScanScoreDesk::restsOn() const
{
    const ProjectState &state = m_session->state();
    QString text = u"%1 %2 %3 %4"_s.arg(state.project.id)
                       .arg(m_session->now().date().toJulianDay())
                       .arg(state.imports.size())
                       .arg(state.imports.isEmpty() ? 0 : state.imports.front().id);
    for (const StoredInspection &inspection : state.inspections)
        text += u' ' + QString::number(inspection.id);
    return text;
}

void ScanScoreDesk::forget()
{
    ++m_wanted;
    m_quiet.stop();
    m_work.cancel();
    m_restsOn.clear();
    if (std::exchange(m_score, std::nullopt))
        Q_EMIT changed();
}

void ScanScoreDesk::refresh()
{
    if (!m_session->hasProject() || m_session->state().imports.isEmpty())
        return forget();
    if (restsOn() != m_restsOn)
        readAgain();
}

void ScanScoreDesk::readAgain()
{
    if (!m_session->hasProject())
        return;
    m_restsOn = restsOn();
    ++m_wanted;
    m_work.cancel();
    m_quiet.start();
}

void ScanScoreDesk::stepAside()
{
    if (!m_work.isRunning() && !m_quiet.isActive())
        return;
    ++m_wanted;
    m_work.cancel();
    m_quiet.start();
}

void ScanScoreDesk::begin()
{
    const int number = m_wanted;
    m_work = startJob<ScanScore>(
        this,
        [path = m_session->workspacePath(), id = m_session->state().project.id,
         today = m_session->now().date()](const Ticket &ticket) -> Result<ScanScore> {
            const auto workspace = Workspace::open(path, Access::ReadOnly);
            if (!workspace)
                return workspace.error();
            return loadScanScore(*workspace, id, today, ticket);
        },
        [this, number](const Result<ScanScore> &score) {
            if (number == m_wanted)
                take(score);
        });
}

void ScanScoreDesk::take(const Result<ScanScore> &score)
{
    if (!score) {
        m_restsOn.clear();
        if (score.error().kind != Error::Kind::Cancelled)
            Q_EMIT m_session->failed(score.error());
        return;
    }
    m_score = score->score ? std::optional(*score) : std::nullopt;
    Q_EMIT changed();
}

} // namespace sextant
