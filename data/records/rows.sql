-- All records of all files as one view: every column is there, in its type.
set variable record_paths = (select list(path order by path) from records.files);
create view records.rows as
select * exclude (filename), filename as path
from (
	(select *, cast(null as records.unread) as unread from records.columns)
	union all by name
	from read_parquet(getvariable('record_paths'), union_by_name = true, filename = true, file_row_number = true)
);
