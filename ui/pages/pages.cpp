// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "pages/checklistpage.h"
#include "pages/decisionpage.h"
#include "pages/deliverypage.h"
#include "pages/findingspage.h"
#include "pages/frameworkspage.h"
#include "pages/handbookpage.h"
#include "pages/historypage.h"
#include "pages/overviewpage.h"
#include "pages/planpage.h"
#include "pages/portfoliopage.h"
#include "pages/reportpage.h"
#include "pages/repositorypage.h"
#include "pages/scorepage.h"
#include "pages/settingspage.h"
#include "pages/welcomepage.h"

#include <algorithm>

namespace sextant {

namespace {

template <class T>
Page *make(Session *session, QWidget *parent)
{
    return new T(session, parent);
}

} // namespace

std::span<const PageType> pageTypes()
{
    static constexpr PageType types[] = {
        {"portfolio", QT_TRANSLATE_NOOP("pages", "All projects"), "portfolio", 0, false, make<PortfolioPage>},
        {"overview", QT_TRANSLATE_NOOP("pages", "Overview"), "overview", 0, true, make<OverviewPage>},
        {"checklist", QT_TRANSLATE_NOOP("pages", "Checklist"), "checklist", 0, true, make<ChecklistPage>},
        {"score", QT_TRANSLATE_NOOP("pages", "Score"), "target", 0, true, make<ScorePage>},
        {"frameworks", QT_TRANSLATE_NOOP("pages", "Frameworks and goals"), "flag", 0, true, make<FrameworksPage>},
        {"findings", QT_TRANSLATE_NOOP("pages", "Findings"), "findings", 0, true, make<FindingsPage>},
        {"repository", QT_TRANSLATE_NOOP("pages", "Repository"), "repository", 0, true, make<RepositoryPage>},
        {"delivery", QT_TRANSLATE_NOOP("pages", "Delivery"), "delivery", 0, true, make<DeliveryPage>},
        {"decision", QT_TRANSLATE_NOOP("pages", "Decision"), "decision", 0, true, make<DecisionPage>},
        {"plan", QT_TRANSLATE_NOOP("pages", "Plan"), "plan", 0, true, make<PlanPage>},
        {"history", QT_TRANSLATE_NOOP("pages", "History"), "history", 0, true, make<HistoryPage>},
        {"report", QT_TRANSLATE_NOOP("pages", "Report"), "report", 0, true, make<ReportPage>},
        {"welcome", QT_TRANSLATE_NOOP("pages", "Welcome"), "sextant", -1, false, make<WelcomePage>},
        {"handbook", QT_TRANSLATE_NOOP("pages", "Handbook"), "help", -1, false, make<HandbookPage>},
        {"settings", QT_TRANSLATE_NOOP("pages", "Settings"), "settings", -1, false, make<SettingsPage>},
    };
    return types;
}

const PageType *findPageType(const QString &id)
{
    const auto types = pageTypes();
    const auto type = std::ranges::find_if(types, [&id](const PageType &t) { return id == QLatin1StringView(t.id); });
    return type == types.end() ? nullptr : &*type;
}

} // namespace sextant
