-- vi: điểm kiểm tra này thiếu một vế; sửa trong checks/audits
-- en: this audit has lost a side; correct it in checks/audits
select source_file, source_row, code as column_name, concat_ws(' = ', left_value, right_value) as value
from audits
where residual is null
