-- vi: điểm kiểm tra này thiếu một vế hoặc đơn vị tính; sửa trong checks/audits hoặc reference/units-of-measure.csv
-- en: this audit has lost a side or its unit of measure; correct it in checks/audits or reference/units-of-measure.csv
select source_file, source_row, code as column_name, concat_ws(' = ', left_value, right_value) as value
from audits
where residual is null
union all
select source_file, source_row, 'unit_of_measure', unit_of_measure from audits where unit_of_measure_en is null
