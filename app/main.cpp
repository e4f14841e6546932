// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "commandline.h"
#include "console.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace sextant;
    QCoreApplication::setApplicationName(QStringLiteral("sextant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QCoreApplication application(argc, argv);
    installLanguage({});
    return runCommandLine(arguments);
}
