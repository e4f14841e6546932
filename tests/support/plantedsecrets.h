// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sextant::test {

/// A line that holds a made-up secret, as a careless person commits it. None of them opens anything: they are put
/// together when the test runs, so that no scanner finds one in this source either.
struct PlantedSecret
{
    QString rule;
    QByteArray line;
    QByteArray value; ///< must be found nowhere afterwards
};

QList<PlantedSecret> plantedSecrets();

} // namespace sextant::test
