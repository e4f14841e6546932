// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/explainpane.h"

#include "assessment/verdict.h"
#include "pages/explain/dimensionrow.h"
#include "pages/explain/effectrow.h"
#include "pages/explain/evidenceview.h"
#include "pages/explain/explainhead.h"
#include "pages/explain/explainsections.h"
#include "pages/explain/explaintext.h"
#include "pages/overview/overviewfigures.h"
#include "pages/pagemetrics.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"
#include "widgets/whenseen.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// The step above the pane's foot, on the surface.
class Foot : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 0, width(), tokens().borderWidth()), tokens().line.border);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(paneMargin, (height() - 20) / 2, 20, 20));
        Icons::draw(painter, u"step"_s, QRectF(box), tokens().ink(Ink::Accent));
    }
};

} // namespace

ExplainPane::ExplainPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_seen(new WhenSeen(this, [this] { refresh(); }))
{
    setAccessibleName(tr("Explanation"));
    hide(); // until somebody asks; a window is painted sooner without
    build();
    connect(m_session, &Session::assessmentChanged, m_seen, &WhenSeen::request);
    connect(m_session, &Session::projectChanged, this, [this] {
        m_before.clear();
        goTo({});
    });
    m_seen->request();
}

void ExplainPane::build()
{
    m_head = new ExplainHead;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_biggest = wrappedLabel({}, Type::Small);
    m_open = new Button(tr("Open in checklist"));
    m_foot = new Foot;
    auto *footLine = new QHBoxLayout(m_foot);
    footLine->setContentsMargins(paneMargin + 32, 12, paneMargin, 12);
    footLine->setSpacing(16);
    footLine->addWidget(m_biggest, 1);
    footLine->addWidget(m_open, 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_head);
    lines->addWidget(m_scroll, 1);
    lines->addWidget(m_foot);
    connect(m_head, &ExplainHead::crumbActivated, this, &ExplainPane::setSubject);
    connect(m_head, &ExplainHead::backRequested, this, &ExplainPane::goBack);
    connect(m_head, &ExplainHead::copyRequested, this, &ExplainPane::copy);
    connect(m_head, &ExplainHead::closeRequested, this, &ExplainPane::closeRequested);
    connect(m_open, &QAbstractButton::clicked, this, &ExplainPane::openInChecklist);
    const auto add = [this](const QKeySequence &keys, auto &&run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    add(Qt::Key_Escape, [this] { Q_EMIT closeRequested(); });
    add(QKeySequence::Copy, [this] { copy(); });
}

void ExplainPane::setSubject(const ExplainSubject &subject)
{
    if (subject == m_subject)
        return;
    m_before << m_subject;
    goTo(subject);
}

void ExplainPane::goBack()
{
    if (!m_before.isEmpty())
        goTo(m_before.takeLast());
}

void ExplainPane::goTo(const ExplainSubject &subject)
{
    m_subject = subject;
    m_unfolded.clear();
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExplainPane::refresh()
{
    if (!m_session->hasProject())
        return;
    const int at = m_scroll->verticalScrollBar()->value();
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const Catalogue &catalogue = m_session->catalogue();
    const Assessment &assessment = m_session->assessment();
    showBiggest({});
    if (!m_subject.checkId.isEmpty()) {
        if (const auto check = explainCheck(catalogue, assessment, m_subject.checkId))
            fillCheck(lines, *check);
    } else if (m_subject.dimension) {
        if (const auto dimension = explainDimension(catalogue, assessment, *m_subject.dimension))
            fillDimension(lines, *dimension);
        else
            lines->addWidget(ExplainSections::makeSentences({tr("No check of this dimension applies.")}));
    } else if (const auto product = explainProduct(catalogue, assessment)) {
        fillProduct(lines, *product);
    } else {
        lines->addWidget(ExplainSections::makeSentences({verdictOf(assessment).reason}));
    }
    lines->addStretch();
    m_scroll->setWidget(body); // deletes the one before
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(at);
    showCrumbs();
    m_head->setCanGoBack(canGoBack());
}

void ExplainPane::showCrumbs()
{
    const Assessment &assessment = m_session->assessment();
    const CheckResult *check = m_subject.checkId.isEmpty() ? nullptr : assessment.find(m_subject.checkId);
    const auto dimension = check ? std::optional(check->dimension) : m_subject.dimension;
    const QString readiness = tr("Readiness");
    QList<Crumb> crumbs{{u"%1 %2"_s.arg(readiness, scoreWithBounds(assessment.product)),
                         spokenBounds(readiness, OverviewFigures::boundsOf(assessment)),
                         {}}};
    if (dimension)
        crumbs << Crumb{u"%1 %2"_s.arg(labelOf(*dimension), scoreWithBounds(assessment.product, *dimension)),
                        spokenBounds(labelOf(*dimension), OverviewFigures::boundsOf(assessment, *dimension)),
                        {*dimension, {}}};
    if (check) {
        const QString title = textOf(*m_session->catalogue().find(check->id)).title;
        crumbs << Crumb{title, title, m_subject};
    }
    m_head->setCrumbs(crumbs);
}

void ExplainPane::fillProduct(QVBoxLayout *lines, const ProductExplanation &explanation)
{
    const Assessment &assessment = m_session->assessment();
    const Bounds bounds = OverviewFigures::boundsOf(assessment);
    lines->addWidget(ExplainSections::makeHead(tr("Readiness"), tr("Why readiness is %1").arg(scoreText(bounds)),
                                               bounds, explanation.derivation.first(1)));
    lines->addWidget(ExplainSections::makeSentences(explanation.derivation.mid(1)));
    lines->addWidget(ExplainSections::makeStrip(tr("Biggest pull on the soft minimum first")));
    for (const auto &part : explanation.parts) {
        auto *row = new DimensionRow(part.dimension, OverviewFigures::boundsOf(assessment, part.dimension), part.pull);
        lines->addWidget(row);
        // The subject rebuilds these rows; the press has to be over by then.
        connect(
            row, &QAbstractButton::clicked, this,
            [this, dimension = part.dimension] {
                setSubject({dimension, {}});
            },
            Qt::QueuedConnection);
    }
    showBiggest(explanation.biggest);
}

void ExplainPane::fillDimension(QVBoxLayout *lines, const DimensionExplanation &explanation)
{
    const QString name = labelOf(explanation.dimension);
    const Bounds bounds = OverviewFigures::boundsOf(m_session->assessment(), explanation.dimension);
    lines->addWidget(ExplainSections::makeHead(name, tr("Why %1 is %2").arg(name, scoreText(bounds)), bounds,
                                               explanation.derivation.first(1)));
    lines->addWidget(ExplainSections::makeBar(name, bounds, explanation));
    lines->addWidget(ExplainSections::makeSentences(explanation.derivation.mid(1)));
    lines->addWidget(new EffectHead(int(explanation.parts.size())));
    for (const CheckExplanation &check : explanation.parts)
        addCheck(lines, check);
    showBiggest(explanation.biggest);
}

void ExplainPane::addCheck(QVBoxLayout *lines, const CheckExplanation &check)
{
    auto *row = new EffectRow(check);
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(row);
    lines->addWidget(holder);
    // Evidence is made only when it is asked for: a dimension has up to thirty checks.
    const auto unfold = [this, check, inside](bool open) {
        if (open) {
            m_unfolded.insert(check.checkId);
            inside->addWidget(new EvidenceView(m_session, check));
        } else {
            m_unfolded.remove(check.checkId);
            if (auto *item = inside->takeAt(1)) {
                item->widget()->deleteLater();
                item->widget()->hide();
                delete item;
            }
        }
    };
    connect(row, &QAbstractButton::toggled, holder, unfold);
    row->setChecked(m_unfolded.contains(check.checkId));
}

void ExplainPane::fillCheck(QVBoxLayout *lines, const CheckExplanation &explanation)
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(paneMargin, 20, paneMargin, 8);
    words->setSpacing(4);
    words->addWidget(wrappedLabel(explanation.title, Type::H2));
    words->addWidget(
        wrappedLabel(tr("%1, %2 of %3 points")
                         .arg(labelOf(explanation.state), scoreText(explanation.has), scoreText(explanation.worth)),
                     Type::Small, Ink::Secondary));
    lines->addWidget(head);
    auto *evidence = new EvidenceView(m_session, explanation);
    evidence->setUnfolded(false);
    lines->addWidget(evidence);
    if (explanation.state == CheckState::NotApplicable || explanation.state == CheckState::Pass)
        return;
    const Check *check = m_session->catalogue().find(explanation.checkId);
    showBiggest(BiggestChange{explanation.checkId, textOf(*check).doneWhen});
}

void ExplainPane::showBiggest(const std::optional<BiggestChange> &biggest)
{
    m_foot->setVisible(biggest.has_value());
    m_biggestCheck = biggest ? biggest->checkId : QString();
    if (biggest)
        m_biggest->setText(tr("What would change it most: %1").arg(biggest->words));
}

void ExplainPane::openInChecklist()
{
    Q_EMIT navigateRequested({u"checklist"_s, {}, m_biggestCheck});
}

QString ExplainPane::asText() const
{
    if (!m_session->hasProject())
        return {};
    const Catalogue &catalogue = m_session->catalogue();
    const Assessment &assessment = m_session->assessment();
    if (!m_subject.checkId.isEmpty()) {
        const auto check = explainCheck(catalogue, assessment, m_subject.checkId);
        return check ? plainText(*check) : QString();
    }
    if (m_subject.dimension) {
        const auto dimension = explainDimension(catalogue, assessment, *m_subject.dimension);
        return dimension ? plainText(*dimension) : QString();
    }
    const auto product = explainProduct(catalogue, assessment);
    return product ? plainText(*product) : QString();
}

void ExplainPane::copy()
{
    QGuiApplication::clipboard()->setText(asText());
}

void ExplainPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(mirrored ? width() - 1 : 0, 0, 1, height()), tokens().line.border);
}

} // namespace sextant
