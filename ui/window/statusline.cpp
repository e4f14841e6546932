// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "reports/scorecard.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/jobbar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace sextant {

StatusLine::StatusLine(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_jobs(new JobBar(this))
    , m_scan(new ElidedLabel({}, Type::Small, Ink::Secondary))
{
    setFixedHeight(tokens().size.statusBar);
    auto *promise = new TextLabel(tr("Local only. Nothing leaves this machine"), Type::Small, Ink::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_jobs);
    row->addWidget(m_scan, 1);
    row->addWidget(promise);

    connect(session->jobs(), &JobQueue::changed, this, &StatusLine::showJobs);
    connect(session, &Session::projectChanged, this, &StatusLine::showScan);
    connect(session, &Session::assessmentChanged, this, &StatusLine::showScan);
    connect(m_jobs, &JobBar::cancelRequested, this, [this] {
        if (m_session->jobs()->isBusy())
            m_session->jobs()->cancel(m_session->jobs()->jobs().front().id);
    });
    showJobs();
    showScan();
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
