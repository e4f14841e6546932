// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ruler/rulerdialog.h"

#include "assessment/verdict.h"
#include "dialogs/ruler/checkweights.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize preferredDialog{820, 760};
constexpr QSize leastDialog{560, 420};
constexpr double mostPoints = 100;

QString shown(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

TextLabel *publishedNote(double published)
{
    return new TextLabel(RulerDialog::tr("published: %1").arg(shown(published)), Type::Small, Ink::Tertiary);
}

} // namespace

RulerDialog::RulerDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_desk(new RulerDesk(session, this))
    , m_ruler(m_desk->ruler())
    , m_checks(new CheckWeights(m_desk->catalogue()))
    , m_outcome(wrappedLabel({}, Type::BodyStrong))
    , m_use(new Button(tr("Judge by these"), ButtonKind::Primary))
    , m_publish(new Button(tr("Enter the published ones")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Weights and thresholds – Sextant"));
    setAccessibleName(tr("Weights and thresholds"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(16);
    column->addWidget(makeDimensions());
    column->addWidget(makeLevels());
    column->addWidget(makeStates());
    auto *checks = new Card(tr("Weight of each check"));
    checks->body()->addWidget(m_checks);
    column->addWidget(checks);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(tr("Weights and thresholds"), Type::Title));
    all->addWidget(wrappedLabel(tr("All of them are judgement, and the published ones are the same for everybody. With "
                                   "your own, every score of this project says “own weights”."),
                                Type::Body, Ink::Secondary));
    all->addWidget(scroll, 1);
    all->addWidget(makeFoot());
    connect(m_checks, &CheckWeights::changed, this, [this] {
        m_ruler.checkWeights = m_checks->weights();
        judge();
    });
    enter(m_ruler);
    const QSize room = parent ? parent->window()->size() - QSize(48, 48) : preferredDialog;
    resize(QSize(scaled(preferredDialog.width()), scaled(preferredDialog.height()))
               .boundedTo(room.expandedTo(leastDialog)));
}

QDoubleSpinBox *RulerDialog::spinFor(const QString &objectName, const QString &name,
                                     const std::function<double &(Ruler &)> &figure, double lowest, double greatest,
                                     double step)
{
    auto *spin = new QDoubleSpinBox;
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    Ruler published;
    spin->setAccessibleDescription(tr("published: %1").arg(shown(figure(published))));
    spin->setRange(lowest, greatest);
    spin->setSingleStep(step);
    spin->setDecimals(step < 1 ? 2 : 0);
    spin->setMinimumWidth(scaled(88));
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, figure](double value) {
        figure(m_ruler) = value;
        judge();
    });
    m_fillers << [this, spin, figure] {
        const QSignalBlocker quiet(spin); // it shows what is so, and enters nothing
        spin->setValue(figure(m_ruler));
    };
    return spin;
}

QWidget *RulerDialog::makeDimensions()
{
    auto *card = new Card(tr("Weight of each dimension"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (const auto &name : names<Dimension>()) {
        const auto figure = [at = std::size_t(name.value)](Ruler &ruler) -> double & {
            return ruler.dimensionWeights[at];
        };
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(labelOf(name.value), Type::Body), row, 0);
        grid->addWidget(spinFor(u"weight-"_s + QLatin1StringView(name.id), tr("Weight of %1").arg(labelOf(name.value)),
                                figure, 0, 10, 0.25),
                        row, 1);
        grid->addWidget(publishedNote(1), row, 2);
    }
    card->body()->addLayout(grid);
    card->body()->addWidget(wrappedLabel(
        tr("The soft minimum stays near the weakest dimension; a heavier one pulls harder. At 0 a dimension "
           "is shown but does not move the score; its open ship-stoppers still cap it."),
        Type::Small, Ink::Secondary));
    return card;
}

QWidget *RulerDialog::makeLevels()
{
    auto *card = new Card(tr("What each level asks for"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(new TextLabel(tr("Proven score"), Type::Small, Ink::Secondary), 0, 1);
    grid->addWidget(new TextLabel(tr("Known, in percent"), Type::Small, Ink::Secondary), 0, 2);
    const Ruler published;
    for (std::size_t i = 0; i < published.levels.size(); ++i) {
        const QString id = QString::fromLatin1(nameOf(Level(i + 1)).id);
        const QString level = labelOf(Level(i + 1));
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(level, Type::Body), row, 0);
        grid->addWidget(spinFor(
                            u"evidenced-"_s + id, tr("Proven score that %1 takes").arg(level),
                            [i](Ruler &ruler) -> double & { return ruler.levels[i].evidenced; }, 0, mostPoints, 1),
                        row, 1);
        grid->addWidget(spinFor(
                            u"coverage-"_s + id, tr("Share known that %1 takes").arg(level),
                            [i](Ruler &ruler) -> double & { return ruler.levels[i].coverage; }, 0, mostPoints, 1),
                        row, 2);
        grid->addWidget(
            new TextLabel(tr("published: %1 and %2")
                              .arg(shown(published.levels[i].evidenced), shown(published.levels[i].coverage)),
                          Type::Small, Ink::Tertiary),
            row, 3);
    }
    card->body()->addLayout(grid);
    card->body()->addWidget(makeField(u"dimensionCap"_s, tr("Cap of a dimension with an open ship-stopper"),
                                      &Ruler::dimensionCap, Ruler::leastCap, mostPoints, 1));
    card->body()->addWidget(makeField(u"productCap"_s, tr("Cap of the product with an open ship-stopper"),
                                      &Ruler::productCap, Ruler::leastCap, mostPoints, 1));
    return card;
}

QWidget *RulerDialog::makeStates()
{
    auto *card = new Card(tr("When a check passes or fails"));
    card->body()->addWidget(
        makeField(u"passValue"_s, tr("Value from which a check passes"), &Ruler::passValue, 0, 1, 0.05));
    card->body()->addWidget(
        makeField(u"passConfidence"_s, tr("Certainty that passing takes"), &Ruler::passConfidence, 0, 1, 0.05));
    card->body()->addWidget(
        makeField(u"failValue"_s, tr("Value up to which a check fails"), &Ruler::failValue, 0, 1, 0.05));
    card->body()->addWidget(
        makeField(u"failConfidence"_s, tr("Certainty that failing takes"), &Ruler::failConfidence, 0, 1, 0.05));
    return card;
}

QWidget *RulerDialog::makeField(const QString &objectName, const QString &name, double Ruler::*figure, double lowest,
                                double greatest, double step)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(wrappedLabel(name), 1);
    row->addWidget(spinFor(
        objectName, name, [figure](Ruler &ruler) -> double & { return ruler.*figure; }, lowest, greatest, step));
    row->addWidget(publishedNote(Ruler().*figure));
    return line;
}

QWidget *RulerDialog::makeFoot()
{
    m_outcome->setObjectName(u"outcome"_s);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_outcome);
    column->addWidget(makeButtons());
    return foot;
}

QWidget *RulerDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *cancel = new Button(tr("Cancel"));
    m_publish->setObjectName(u"publish"_s);
    m_use->setObjectName(u"use"_s);
    m_use->setDefault(true);
    for (Button *button : {m_publish, cancel})
        button->setAutoDefault(false);
    row->addWidget(m_publish);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_use);
    connect(m_publish, &QAbstractButton::clicked, this, [this] { enter({}); });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_use, &QAbstractButton::clicked, this, [this] {
        m_desk->use(m_ruler);
        accept();
    });
    return bar;
}

void RulerDialog::enter(const Ruler &ruler)
{
    m_ruler = ruler;
    for (const auto &fill : std::as_const(m_fillers))
        fill();
    m_checks->setWeights(ruler.checkWeights);
    judge();
}

void RulerDialog::judge()
{
    m_publish->setEnabled(!m_ruler.isPublished());
    const Status sound = checkRuler(m_ruler);
    m_use->setEnabled(sound && m_ruler != m_desk->ruler());
    m_outcome->setInk(sound ? Ink::Primary : Ink::Bad);
    if (!sound) {
        m_outcome->setText(sound.error().message());
        return;
    }
    const ProductScore now = m_desk->now();
    if (m_ruler == m_desk->ruler())
        m_outcome->setText(tr("Readiness is %1.").arg(scoreWithBounds(now)));
    else
        m_outcome->setText(tr("Readiness would be %1 instead of %2.")
                               .arg(scoreWithBounds(m_desk->with(m_ruler)), scoreWithBounds(now)));
}

void showRuler(Session *session, QWidget *parent)
{
    if (session->hasProject())
        (new RulerDialog(session, parent))->open();
}

} // namespace sextant
