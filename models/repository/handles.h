// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>

#include <memory>

namespace sextant {

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *pointer) const noexcept
    {
        Free(pointer);
    }
};
template <class T, auto Free>
using Handle = std::unique_ptr<T, Freer<Free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using RemoteHandle = Handle<git_remote, git_remote_free>;
using TreeEntryHandle = Handle<git_tree_entry, git_tree_entry_free>;
using ConfigHandle = Handle<git_config, git_config_free>;

/// Lets a C function that returns through T** fill a handle.
template <class T, class D>
class Out
{
public:
    explicit Out(std::unique_ptr<T, D> &handle)
        : m_handle(handle)
    {}
    ~Out() { m_handle.reset(m_raw); }
    Out(const Out &) = delete;
    Out &operator=(const Out &) = delete;
    operator T **() { return &m_raw; }

private:
    std::unique_ptr<T, D> &m_handle;
    T *m_raw = nullptr;
};

template <class T, class D>
Out<T, D> out(std::unique_ptr<T, D> &handle)
{
    return Out<T, D>(handle);
}

} // namespace sextant
