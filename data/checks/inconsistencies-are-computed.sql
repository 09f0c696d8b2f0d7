-- vi: điểm không khớp đã ghi nhận nay thiếu một vế hoặc đã khớp; sửa hoặc bỏ khỏi tables/inconsistencies.sql
-- en: a known inconsistency has lost a side or now agrees; correct it or drop it from tables/inconsistencies.sql
select source_file, source_row, code as column_name, concat_ws(' = ', left_value, right_value) as value
from inconsistencies
where residual is null or residual = 0
