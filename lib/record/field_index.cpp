#include "record/field_index.h"

namespace steady {

STEADY_AVX2 void FieldIndex::look_with_avx2(const char* end) { look_with<Scan::avx2>(end); }
STEADY_AVX512 void FieldIndex::look_with_avx512(const char* end) { look_with<Scan::avx512>(end); }

void FieldIndex::look_at(const char* begin, const char* end) {
    text_ = begin;
    switch (best_scan()) {
        case Scan::avx512:
            return look_with_avx512(end);
        case Scan::avx2:
            return look_with_avx2(end);
        default:
            return look_with<Scan::fast>(end);
    }
}

}  // namespace steady
