// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoringcase.h"

#include <QFile>

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    if (!file.open(QIODevice::ReadOnly))
        return 4;
    const auto scoringCase = sextant::readScoringCase(file.readAll(), file.fileName());
    if (!scoringCase)
        return 3;
    QFile out;
    (void)out.open(stdout, QIODevice::WriteOnly);
    out.write(writeScoringAnswer(sextant::scoreProduct(scoringCase->checks, scoringCase->target)));
}
