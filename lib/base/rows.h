#pragma once
// Floor 1. What is counted for each word: by its id while a log is read, by its text afterwards.

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.h"

namespace steady {

/// id -> row. Rows are made when they are first asked for, and stay where they are. Four bytes an
/// id that has none, so that a second fold over a few records costs little.
template <typename Row>
class Rows {
   public:
    [[gnu::always_inline]] Row& operator[](Names::Id id) {
        if (id >= places_.size() || places_[id] == 0) [[unlikely]]
            make(id);
        return row(places_[id] - 1);
    }

    /// The row if there is one; it is on its way then.
    Row* prefetch(Names::Id id) {
        if (id >= places_.size() || places_[id] == 0) return nullptr;
        Row* const found = &row(places_[id] - 1);
        __builtin_prefetch(found);
        return found;
    }

    /// take(id, row), in the order in which the rows were made.
    template <typename Take>
    void for_each(Take take) const {
        for (std::size_t i = 0; i < ids_.size(); ++i) take(ids_[i], std::as_const(row(i)));
    }
    template <typename Take>
    void change_each(Take take) {
        for (std::size_t i = 0; i < ids_.size(); ++i) take(ids_[i], row(i));
    }

    std::size_t size() const { return ids_.size(); }

   private:
    static constexpr std::size_t chunk = 64;

    Row& row(std::size_t i) const { return chunks_[i / chunk][i % chunk]; }

    [[gnu::noinline]] void make(Names::Id id) {
        if (id >= places_.size()) places_.resize(id + 1 + id / 2);
        if (ids_.size() % chunk == 0) chunks_.push_back(std::make_unique<Row[]>(chunk));
        ids_.push_back(id);
        places_[id] = static_cast<std::uint32_t>(ids_.size());
    }

    std::vector<std::uint32_t> places_;  ///< one more than the row's number; 0: there is none
    std::vector<Names::Id> ids_;
    std::vector<std::unique_ptr<Row[]>> chunks_;
};

/// text -> row. Mergeable when rows are.
template <typename Row>
class Table {
   public:
    Row& operator[](std::string_view name) { return rows_[names_.intern(name)]; }

    /// take(name, row), in the order in which the names came.
    template <typename Take>
    void for_each(Take take) const {
        rows_.for_each([&](Names::Id id, const Row& row) { take(names_[id], row); });
    }

    void merge(const Table& other) {
        other.for_each([&](std::string_view name, const Row& row) { (*this)[name].merge(row); });
    }

    std::size_t size() const { return rows_.size(); }
    void clear() { *this = Table(); }

   private:
    Names names_;
    Rows<Row> rows_;
};

}  // namespace steady
