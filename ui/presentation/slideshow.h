// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/slidepainter.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace sextant {

/// Where a talk is: which slide, blank or not, since when. Both windows of it look at the same one.
class SlideShow : public QObject
{
    Q_OBJECT

public:
    explicit SlideShow(std::shared_ptr<const ReportDocument> document, QObject *parent = nullptr);

    /// Newer figures are shown from the next slide on, never in the middle of one.
    void setDocument(std::shared_ptr<const ReportDocument> document);

    int count() const { return int(m_slides.size()); }
    int current() const { return m_current; }
    const Slide &slide(int at) const { return m_slides.at(at); }
    const SlideLook &look() const { return m_look; }
    void goTo(int slide);
    void next() { goTo(m_current + 1); }
    void previous() { goTo(m_current - 1); }

    bool isBlank() const { return m_blank; }
    void setBlank(bool blank);

    /// What if so many of the next steps were done; only the slide of the steps has it.
    int stepsDone() const { return m_stepsDone; }
    void setStepsDone(int steps);

    /// What is written down for a slide, by its id.
    const QMap<QString, QString> &notes() const { return m_notes; }
    void setNotes(const QMap<QString, QString> &notes) { m_notes = notes; }
    void setNote(const QString &slideId, const QString &note);
    /// All notes in the order of the slides, as Markdown; empty without any.
    QString minutes() const;

    qint64 elapsedSeconds() const { return m_since.elapsed() / 1000; }

Q_SIGNALS:
    void changed();
    void notesChanged();

private:
    void take();

    std::shared_ptr<const ReportDocument> m_document;
    std::shared_ptr<const ReportDocument> m_newer;
    QList<Slide> m_slides;
    SlideLook m_look;
    QMap<QString, QString> m_notes;
    QElapsedTimer m_since;
    int m_current = 0;
    int m_stepsDone = 0;
    bool m_blank = false;
};

} // namespace sextant
