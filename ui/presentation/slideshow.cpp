// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slideshow.h"

#include <QLocale>

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

SlideShow::SlideShow(std::shared_ptr<const ReportDocument> document, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
{
    m_since.start();
    take();
}

void SlideShow::take()
{
    if (m_newer)
        m_document = std::move(m_newer);
    m_newer.reset();
    m_slides = slidesOf(*m_document, m_stepsDone);
    m_look = SlideLook::of(m_document->control);
    m_current = std::clamp(m_current, 0, count() - 1);
}

void SlideShow::setDocument(std::shared_ptr<const ReportDocument> document)
{
    m_newer = std::move(document);
}

void SlideShow::goTo(int slide)
{
    const int to = std::clamp(slide, 0, count() - 1);
    if (m_newer || m_stepsDone != 0) {
        m_stepsDone = 0;
        take();
    } else if (to == m_current && !m_blank) {
        return;
    }
    m_current = std::min(to, count() - 1);
    m_blank = false;
    Q_EMIT changed();
}

void SlideShow::setBlank(bool blank)
{
    if (blank == m_blank)
        return;
    m_blank = blank;
    Q_EMIT changed();
}

void SlideShow::setStepsDone(int steps)
{
    const int most = int(m_document->summary.afterSteps.size()) - 1;
    const int done = std::clamp(steps, 0, std::max(0, most));
    if (done == m_stepsDone || slide(m_current).id != "steps"_L1)
        return;
    m_stepsDone = done;
    m_slides = slidesOf(*m_document, m_stepsDone);
    Q_EMIT changed();
}

void SlideShow::setNote(const QString &slideId, const QString &note)
{
    if (m_notes.value(slideId) == note)
        return;
    if (note.trimmed().isEmpty())
        m_notes.remove(slideId);
    else
        m_notes.insert(slideId, note);
    Q_EMIT notesChanged();
}

QString SlideShow::minutes() const
{
    QString text;
    for (const Slide &one : m_slides)
        if (const QString note = m_notes.value(one.id).trimmed(); !note.isEmpty())
            text += u"## %1\n\n%2\n\n"_s.arg(one.title, note);
    if (text.isEmpty())
        return {};
    const QString day = QLocale().toString(m_document->at.toLocalTime(), QLocale::LongFormat);
    return u"# %1\n\n%2\n\n"_s.arg(tr("Minutes: %1").arg(m_document->control.title), day) + text;
}

} // namespace sextant
