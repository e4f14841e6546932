// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace sextant;

/// Renders at a ratio of its own, so that one run makes pictures of several screens.
bool save(QWidget &widget, const QString &path, qreal ratio)
{
    QPixmap picture(widget.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(tokens().bg.canvas);
    widget.render(&picture);
    return picture.save(path);
}

bool drawAll(const QDir &folder, const QString &suffix, qreal ratio)
{
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1200, 100);
    gallery->show();
    gallery->resize(1200, gallery->sizeHint().height());
    QCoreApplication::processEvents();
    bool done = save(*gallery, folder.filePath(u"gallery-%1.png"_s.arg(suffix)), ratio);
    const std::unique_ptr<QWidget> overview(makeSampleOverview());
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
        overview->resize(size);
        overview->show();
        QCoreApplication::processEvents();
        done = save(*overview, folder.filePath(u"overview-%1-%2.png"_s.arg(suffix).arg(size.width())), ratio) && done;
    }
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"gallery"_s);
    if (!folder.mkpath(u"."_s))
        return 4;
    Theme &theme = Theme::instance();
    theme.apply(application);
    const std::pair<Theme::Choice, QString> looks[] = {{Theme::Choice::Light, u"light"_s},
                                                       {Theme::Choice::Dark, u"dark"_s},
                                                       {Theme::Choice::HighContrast, u"contrast"_s}};
    bool done = true;
    for (const auto &[choice, name] : looks) {
        theme.setChoice(choice);
        done = drawAll(folder, name, 1) && done;
        done = drawAll(folder, name + u"-150"_s, 1.5) && done;
    }
    theme.setChoice(Theme::Choice::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    done = drawAll(folder, u"rtl"_s, 1) && done;
    return done ? 0 : 4;
}
