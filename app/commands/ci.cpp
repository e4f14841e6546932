// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/casefile.h"
#include "console.h"
#include "delivery/deliverycase.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CiCommand)
};

int run(const Invocation &invocation)
{
    if (invocation.arguments != QStringList{u"metrics"_s})
        return complain(usageError(Text::tr("ci needs the word metrics.")));
    return runCase(invocation, u"ci metrics"_s,
                   [](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
                       const auto facts = readDeliveryCase(json, fileName);
                       if (!facts)
                           return facts.error();
                       return answerDeliveryCase(*facts);
                   });
}

} // namespace

const Command ciCommand{
    "ci",
    QT_TRANSLATE_NOOP("commands", "Gives the delivery metrics of the runs and deployments in a case."),
    "metrics --case FILE",
    "sextant ci metrics --case case.json",
    declareCase,
    run};

} // namespace sextant
