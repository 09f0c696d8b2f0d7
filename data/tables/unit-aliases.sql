-- Other names under which reports speak of a unit.
create table unit_aliases (
	alias varchar,
	unit_code varchar,
	source_file varchar,
	source_row integer
);
comment on table unit_aliases is 'Tên khác của đơn vị trong báo cáo || Other names of units in reports';
comment on column unit_aliases.alias is 'Tên khác || Alias';
comment on column unit_aliases.unit_code is 'Mã đơn vị || Unit code';

insert into unit_aliases
select alias, unit_code, file, row
from source.unit_aliases;
