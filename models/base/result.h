// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace sextant {

/// What went wrong, where, and what the user can do about it. Texts are translated where the error is made.
struct Error
{
    enum class Kind {
        Usage,       ///< the command or call makes no sense (exit code 2)
        Input,       ///< what was given cannot be read or is not supported (exit code 3)
        Environment, ///< disk, lock, permission, network (exit code 4)
        Cancelled,   ///< the user stopped it (exit code 130)
    };

    Kind kind = Kind::Input;
    QString what;   ///< one sentence, without the place
    QString where;  ///< file, JSON pointer, line, commit; may be empty
    QString remedy; ///< one sentence; may be empty

    /// "where: what remedy", for one line of a log or a terminal.
    QString message() const;
    bool operator==(const Error &) const = default;
};

Error inputError(const QString &what, const QString &where = {}, const QString &remedy = {});
Error environmentError(const QString &what, const QString &where = {}, const QString &remedy = {});
Error usageError(const QString &what, const QString &where = {}, const QString &remedy = {});
Error cancelledError();

/// A value or the reason why there is none.
template <class T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {}
    Result(Error error)
        : m_state(std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<>;

inline Status done()
{
    return std::monostate{};
}

} // namespace sextant
