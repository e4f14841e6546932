// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/presenterview.h"

#include "dialogs/ask.h"
#include "presentation/slideshow.h"
#include "presentation/slideview.h"
#include "usecases/projectreport.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTime>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

PresenterView::PresenterView(SlideShow *show, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
{
    setWindowTitle(tr("Presenter view"));
    resize(1100, 680);
    auto *left = new QVBoxLayout;
    auto *current = new SlideView(show, 0);
    current->setSurround(QPalette::Window);
    left->addWidget(current, 1);
    left->addWidget(makeButtons());
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addLayout(left, 3);
    columns->addWidget(makeSide(), 2);
    connect(show, &SlideShow::changed, this, &PresenterView::showSlide);
    connect(&m_tick, &QTimer::timeout, this, &PresenterView::showTime);
    m_tick.start(1000);
    showSlide();
}

QWidget *PresenterView::makeSide()
{
    auto *side = new QWidget;
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    m_time = new TextLabel({}, Type::Title);
    m_time->setObjectName(u"time"_s);
    m_place = new TextLabel({}, Type::Body, Ink::Secondary);
    m_hint = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes and decisions"));
    m_notes->setPlaceholderText(tr("Notes and decisions for this slide. They are kept with the project."));
    m_notes->setTabChangesFocus(true);
    lines->addWidget(m_time);
    lines->addWidget(m_place);
    auto *next = new SlideView(m_show, 1);
    next->setSurround(QPalette::Window);
    lines->addWidget(new TextLabel(tr("Next slide"), Type::Small, Ink::Secondary));
    lines->addWidget(next, 1);
    lines->addWidget(m_hint);
    lines->addWidget(m_notes, 1);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_show->setNote(m_show->slide(m_show->current()).id, m_notes->toPlainText().left(20000)); });
    return side;
}

QWidget *PresenterView::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto add = [buttons](const QString &text, const char *name) {
        auto *button = new Button(text);
        button->setObjectName(QLatin1StringView(name));
        buttons->addWidget(button);
        return button;
    };
    connect(add(tr("Back"), "back"), &QPushButton::clicked, m_show, &SlideShow::previous);
    connect(add(tr("Next"), "next"), &QPushButton::clicked, m_show, &SlideShow::next);
    connect(add(tr("Blank screen"), "blank"), &QPushButton::clicked, this,
            [this] { m_show->setBlank(!m_show->isBlank()); });
    connect(add(tr("Save minutes"), "minutes"), &QPushButton::clicked, this, &PresenterView::saveMinutes);
    connect(add(tr("End"), "end"), &QPushButton::clicked, this, &PresenterView::endRequested);
    buttons->addStretch();
    return row;
}

void PresenterView::showSlide()
{
    const Slide &slide = m_show->slide(m_show->current());
    m_place->setText(tr("Slide %1 of %2").arg(m_show->current() + 1).arg(m_show->count()));
    m_hint->setText(slide.id == "steps"_L1 ? tr("Plus and minus show what the next steps would bring.") : slide.hint);
    const QSignalBlocker quiet(m_notes);
    if (const QString note = m_show->notes().value(slide.id); m_notes->toPlainText() != note)
        m_notes->setPlainText(note);
    showTime();
}

void PresenterView::showTime()
{
    const qint64 seconds = m_show->elapsedSeconds();
    m_time->setText(tr("%1 since the start, it is %2")
                        .arg(QTime(0, 0).addSecs(int(seconds)).toString(seconds < 3600 ? u"mm:ss"_s : u"h:mm:ss"_s),
                             QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void PresenterView::saveMinutes()
{
    const QString text = m_show->minutes();
    const QString file = Ask::instance().saveFile(this, tr("Save minutes"), tr("minutes.md"), tr("Text (*.md)"));
    if (file.isEmpty())
        return;
    if (const Status saved = saveReport(file, text.toUtf8()); !saved)
        m_hint->setText(saved.error().message());
    else
        m_hint->setText(tr("The minutes are saved."));
}

} // namespace sextant
