// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"

#include "charts/radarchart.h"
#include "gallery/gallerysections.h"
#include "theme/theme.h"
#include "widgets/button.h"

#include <QApplication>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

QWidget *makeGallery(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(16);
    for (auto *section : gallerySections() + galleryCharts())
        lines->addWidget(section);
    lines->addStretch();
    return page;
}

int showGallery(QApplication &application)
{
    Theme::instance().apply(application);
    QTabWidget window;
    window.setWindowTitle(u"Sextant widgets"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeGallery());
    window.addTab(makeSampleOverview(), u"Overview"_s);
    window.addTab(scroll, u"Widgets"_s);
    auto *look = new Button(u"Next look"_s, ButtonKind::Flat, u"moon"_s);
    window.setCornerWidget(look);
    QObject::connect(look, &QAbstractButton::clicked, &window, [] {
        Theme &theme = Theme::instance();
        theme.setChoice(Theme::Choice((int(theme.look()) + 1) % 3 + 1));
    });
    window.resize(1440, 900);
    window.show();
    return application.exec();
}

} // namespace sextant
