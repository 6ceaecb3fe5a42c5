#include "statistics/practices.h"

namespace steady {

void Practices::add(Names::Id exercise, Said helped) {
    if (exercise >= nodes_.size()) nodes_.resize(exercise + 1 + exercise / 2);
    put_in_front(exercise);
    Node& node = nodes_[exercise];
    node.number = ++count_;
    if (helped == Said::none) return;
    node.helped = helped;
    node.helped_number = count_;
}

void Practices::put_in_front(Names::Id id) {
    if (id == newest_) return;
    Node& node = nodes_[id];
    if (node.newer != 0) nodes_[node.newer].older = node.older;
    if (node.older != 0) nodes_[node.older].newer = node.newer;
    node.newer = 0;
    node.older = newest_;
    if (newest_ != 0) nodes_[newest_].newer = id;
    newest_ = id;
}

}  // namespace steady
