// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "commandline.h"
#include "console.h"
#include "window.h"

#include <QApplication>
#include <QStyleHints>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// A crash must not leave the memory of the program as a file: tokens and the findings of customers are in it.
void leaveNoMemoryBehind()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    using namespace sextant;
    leaveNoMemoryBehind();
    QCoreApplication::setOrganizationName(QStringLiteral("sextant"));
    QCoreApplication::setApplicationName(QStringLiteral("sextant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (startupOf(arguments, hasDisplay(arguments)) != Startup::Window) {
        if (arguments.value(1) == QStringLiteral("report")) {
            // Pages need fonts, not a display. What Qt has to say of a session without one is nothing to the user.
            qputenv("QT_QPA_PLATFORM", "offscreen");
            const auto handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
            const QGuiApplication application(argc, argv);
            qInstallMessageHandler(handler);
            installLanguage({});
            return runCommandLine(arguments);
        }
        const QCoreApplication application(argc, argv);
        installLanguage({});
        return runCommandLine(arguments);
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    return runWindow(application, arguments);
}
