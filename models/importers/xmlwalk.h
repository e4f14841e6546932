// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QXmlStreamReader>

#include <optional>
#include <string>
#include <string_view>

namespace sextant {

/// Goes through others' XML from element to element. Nothing outside the file is loaded, and files that define
/// entities of their own are refused. After any failure there are no more elements; finished() gives the failure.
class XmlWalk
{
public:
    XmlWalk(std::string_view bytes, const Ticket &ticket);

    /// Goes to the next child of the element at hand, false when there is none; then the element is left behind.
    bool child();
    bool is(QLatin1StringView name) const { return m_reader.name() == name; }
    /// Leaves the element at hand with all that is in it.
    void skip() { m_reader.skipCurrentElement(); }
    /// Calls visit for each child that has this name, and skips the others.
    template <class Visit>
    void children(QLatin1StringView name, Visit visit);

    std::string attribute(QLatin1StringView name) const;
    std::optional<double> number(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const { return m_reader.attributes().hasAttribute(name); }
    std::string name() const { return m_reader.name().toString().toStdString(); }
    std::string space() const { return m_reader.namespaceUri().toString().toStdString(); }
    /// The text of the element at hand, which is left behind; spaces around it do not count.
    std::string content();
    std::string rawContent(); ///< the same with them

    bool failed() const { return m_error || m_reader.hasError(); }
    /// To be asked at the end: whether all was well-formed, up to the end of the file.
    Status finished();

private:
    void checkEntities();
    QString readText();

    QXmlStreamReader m_reader;
    const Ticket &m_ticket;
    std::optional<Error> m_error;
    qint64 m_size;
    unsigned m_steps = 0;
};

template <class Visit>
void XmlWalk::children(QLatin1StringView name, Visit visit)
{
    while (child()) {
        if (is(name))
            visit();
        else
            skip();
    }
}

} // namespace sextant
