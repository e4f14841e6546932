// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "pages/checklistpage.h"
#include "pages/deliverypage.h"
#include "pages/overviewpage.h"
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
        {"overview", QT_TRANSLATE_NOOP("pages", "Overview"), "overview", 0, true, make<OverviewPage>},
        {"checklist", QT_TRANSLATE_NOOP("pages", "Checklist"), "checklist", 0, true, make<ChecklistPage>},
        {"delivery", QT_TRANSLATE_NOOP("pages", "Delivery"), "delivery", 0, true, make<DeliveryPage>},
        {"welcome", QT_TRANSLATE_NOOP("pages", "Welcome"), "help", -1, false, make<WelcomePage>},
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
