// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/nextminute.h"

#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

namespace sextant {

namespace {

constexpr int circle = 32;

class StepNumber : public QWidget
{
public:
    explicit StepNumber(int number)
        : m_number(number)
    {
        setFixedSize(scaled(circle), scaled(circle));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().ink(Ink::Accent), 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(typeFont(Type::BodyStrong));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
};

QLayout *step(int number, const QString &title, const QString &time, const QString &text)
{
    auto *head = new QHBoxLayout;
    head->addWidget(wrappedLabel(title, Type::H2), 1);
    head->addWidget(new TextLabel(time, Type::Small, Ink::Tertiary), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(head);
    words->addWidget(wrappedLabel(text, Type::Body, Ink::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new StepNumber(number), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace

NextMinute::NextMinute(QWidget *parent)
    : QWidget(parent)
{
    auto *steps = new QVBoxLayout(this);
    steps->setContentsMargins({});
    steps->setSpacing(24);
    steps->addWidget(wrappedLabel(tr("The next minute"), Type::H1));
    steps->addLayout(
        step(1, tr("Sextant reads the folder"), tr("about 20 s"),
             tr("Files, git history, build and deployment settings. Read only, and you can stop at any time.")));
    steps->addLayout(step(2, tr("You answer a few questions"), tr("about 30 s"),
                          tr("What it is, what data it holds, who uses it. Skip any of them.")));
    steps->addLayout(
        step(3, tr("You see a first score"), tr("at once"),
             tr("It starts wide, because most things are still unknown. Each answer and each scan file narrows it.")));
}

} // namespace sextant
