// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bundlecheck.h"

#include "assessment/verdict.h"
#include "bundle/verificationwords.h"
#include "dialogs/dialogsize.h"
#include "marks/scorebar.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"
#include "widgets/tone.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int edge = 24;
constexpr int mostShown = 200;

/// Of what came from outside: plain, and to be taken along.
TextLabel *selectable(const QString &text, Type type, Ink ink)
{
    TextLabel *label = wrappedLabel(text, type, ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void addTitle(QVBoxLayout *lines, const QString &title)
{
    lines->addSpacing(edge / 2);
    lines->addWidget(new TextLabel(title, Type::H3));
}

void addScore(QGridLayout *grid, const QString &name, const Bounds &bounds, Type type)
{
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(name, type), row, 0);
    auto *figure = new TextLabel(scoreText(bounds), Type::BodyStrong);
    figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(figure, row, 1);
    auto *range = new TextLabel(bounds.known ? boundsText(bounds) : QString(), Type::Small, Ink::Secondary);
    grid->addWidget(range, row, 2);
    auto *bar = new ScoreBar;
    bar->setName(name);
    bar->setBounds(bounds);
    grid->addWidget(bar, row, 3);
    grid->addWidget(new TextLabel(bounds.known ? shortLabelOf(bounds.level) : QString(), Type::Small), row, 4);
}

Bounds boundsOf(const ProductScore &product)
{
    return {product.low.value_or(0), product.headline.value_or(0), product.ceiling.value_or(0), {}, {},
            product.level,           product.headline.has_value()};
}

Bounds boundsOf(const ProductScore &product, Dimension dimension)
{
    const auto &score = product.of(dimension);
    if (!score)
        return {.known = false};
    return {product.lowOf(dimension).value_or(0), score->evidenced, score->ceiling, {}, {}, score->level, true};
}

} // namespace

BundleCheck::BundleCheck(BundleVerification verification, QWidget *parent)
    : QDialog(parent)
    , m_verification(std::move(verification))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setObjectName(u"bundleCheck"_s);
    const QString title = headlineOf(m_verification);
    setWindowTitle(tr("%1 – Sextant").arg(QFileInfo(m_verification.fileName).fileName()));
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(makeContent(), 1);
    all->addWidget(makeButtons());
    fitIntoWindow(this, {780, 720}, {560, 400});
}

QWidget *BundleCheck::makeHead()
{
    const Tone tone = m_verification.holds() ? Tone::Good : Tone::Bad;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(edge, 20, edge, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(iconOf(tone), inkOf(tone), 24), 0, Qt::AlignTop);
    auto *title = wrappedLabel(headlineOf(m_verification), Type::Title);
    title->setObjectName(u"headline"_s);
    row->addWidget(title, 1);
    return head;
}

QWidget *BundleCheck::makeContent()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(edge, 0, edge, edge);
    lines->setSpacing(6);
    addOrigin(lines);
    addSteps(lines);
    addDifferences(lines);
    addScores(lines);
    addLimits(lines);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Result of the verification"));
    return scroll;
}

void BundleCheck::addOrigin(QVBoxLayout *lines)
{
    lines->addWidget(selectable(m_verification.fileName, Type::Small, Ink::Secondary));
    for (const QString &line : originOf(m_verification.manifest))
        lines->addWidget(selectable(line, Type::Small, Ink::Secondary));
    addTitle(lines, tr("Compare this with what the sender tells you by another way"));
    auto *hash = selectable(m_verification.sha256, Type::Code, Ink::Primary);
    hash->setObjectName(u"sha256"_s);
    hash->setAccessibleName(tr("SHA-256 of the file: %1").arg(m_verification.sha256));
    lines->addWidget(hash);
}

void BundleCheck::addSteps(QVBoxLayout *lines)
{
    addTitle(lines, tr("What was checked"));
    for (const QString &step : stepsOf(m_verification))
        lines->addWidget(wrappedLabel(step));
}

void BundleCheck::addDifferences(QVBoxLayout *lines)
{
    const auto &differences = m_verification.differences;
    if (differences.isEmpty())
        return;
    addTitle(lines, tr("What differs"));
    for (const BundleDifference &difference : differences.mid(0, mostShown)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(iconOf(Tone::Bad), inkOf(Tone::Bad)), 0, Qt::AlignTop);
        auto *sentence = selectable(sentenceOf(difference), Type::Body, Ink::Primary);
        sentence->setObjectName(u"difference"_s);
        row->addWidget(sentence, 1);
        lines->addLayout(row);
    }
    if (differences.size() > mostShown)
        lines->addWidget(wrappedLabel(tr("The first %1 of %2; the copied text has all.")
                                          .arg(QLocale().toString(mostShown), QLocale().toString(differences.size())),
                                      Type::Small, Ink::Secondary));
}

void BundleCheck::addScores(QVBoxLayout *lines)
{
    if (!m_verification.assessment)
        return;
    addTitle(lines, tr("The scores, worked out again here"));
    const ProductScore &product = m_verification.assessment->product;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    addScore(grid, tr("Readiness"), boundsOf(product), Type::BodyStrong);
    for (int i = 0; i < dimensionCount; ++i)
        addScore(grid, labelOf(Dimension(i)), boundsOf(product, Dimension(i)), Type::Body);
    lines->addLayout(grid);
}

void BundleCheck::addLimits(QVBoxLayout *lines)
{
    addTitle(lines, tr("What this does not show"));
    for (const QString &limit : limitsOfVerification())
        lines->addWidget(wrappedLabel(limit, Type::Small, Ink::Secondary));
}

QWidget *BundleCheck::makeButtons()
{
    auto *hash = new Button(tr("Copy the SHA-256"), ButtonKind::Secondary, u"key"_s);
    hash->setObjectName(u"copyHash"_s);
    connect(hash, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_verification.sha256); });
    auto *copy = new Button(tr("Copy as text"), ButtonKind::Secondary, u"copy"_s);
    copy->setObjectName(u"copy"_s);
    connect(copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *done = new Button(tr("Done"), ButtonKind::Primary);
    done->setObjectName(u"done"_s);
    done->setDefault(true);
    connect(done, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(edge, 16, edge, 16);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(hash);
    row->addWidget(copy);
    row->addWidget(done);
    done->setFocus();
    return buttons;
}

QString BundleCheck::text() const
{
    return QString::fromUtf8(verificationText(m_verification));
}

void BundleCheck::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sextant
