// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "network/networkuse.h"
#include "network/offlineswitch.h"
#include "reports/scorecard.h"
#include "session/cidesk.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/jobbar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int lingering = 1500; ///< milliseconds that a request stays in sight

} // namespace

StatusLine::StatusLine(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_jobs(new JobBar(this))
    , m_scan(new ElidedLabel({}, Type::Small, Ink::Secondary))
    , m_network(new TextLabel({}, Type::Small, Ink::Secondary))
{
    setFixedHeight(tokens().size.statusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_jobs);
    row->addWidget(m_scan, 1);
    row->addWidget(m_network);
    m_network->setObjectName(u"network"_s);
    m_lingering.setSingleShot(true);
    m_lingering.setInterval(lingering);
    connect(&m_lingering, &QTimer::timeout, this, &StatusLine::showNetwork);
    connect(&NetworkUse::instance(), &NetworkUse::began, this, [this](const QString &host) {
        m_asked << host;
        showNetwork();
    });
    connect(&NetworkUse::instance(), &NetworkUse::ended, this, [this](const QString &host) {
        m_asked.removeOne(host);
        m_lingering.start();
    });
    connect(CiDesk::of(session), &CiDesk::changed, this, &StatusLine::showNetwork);

    connect(session->jobs(), &JobQueue::changed, this, &StatusLine::showJobs);
    connect(session, &Session::projectChanged, this, &StatusLine::showScan);
    connect(session, &Session::assessmentChanged, this, &StatusLine::showScan);
    connect(m_jobs, &JobBar::cancelRequested, this, [this] {
        if (m_session->jobs()->isBusy())
            m_session->jobs()->cancel(m_session->jobs()->jobs().front().id);
    });
    showJobs();
    showScan();
    showNetwork();
}

void StatusLine::showNetwork()
{
    if (!m_asked.isEmpty()) {
        m_network->setInk(Ink::Primary);
        m_network->setText(tr("Network: asking %1").arg(m_asked.front()));
        return;
    }
    if (m_lingering.isActive())
        return;
    m_network->setInk(Ink::Secondary);
    m_network->setText(OfflineSwitch::isOn() ? tr("Offline. Nothing can leave this machine")
                       : CiDesk::of(m_session)->connection().connection.isEmpty()
                           ? tr("Local only. Nothing leaves this machine")
                           : tr("Network: idle"));
}

void StatusLine::showJobs()
{
    const auto &jobs = m_session->jobs()->jobs();
    if (jobs.isEmpty()) {
        m_jobs->showIdle(tr("All work done"));
        return;
    }
    const JobQueue::Job &job = jobs.front();
    const QString phase = job.stopping ? tr("stopping") : job.phase;
    const QString text = phase.isEmpty() ? job.title : tr("%1: %2").arg(job.title, phase);
    m_jobs->showJob(text, job.of > 0 ? int(100LL * job.at / job.of) : -1);
}

void StatusLine::showScan()
{
    if (!m_session->hasProject() || m_session->state().inspections.isEmpty()) {
        m_scan->setText({});
        return;
    }
    const StoredInspection &last = m_session->state().inspections.front();
    m_scan->setText(
        tr("Last scan %1, commit %2")
            .arg(QLocale().toString(last.inspectedAt.toLocalTime(), QLocale::ShortFormat), shortCommit(last.commit)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.rail);
    painter.setPen(QPen(tokens().line.border, tokens().borderWidth()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace sextant
