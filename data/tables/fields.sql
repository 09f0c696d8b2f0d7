-- Fields of administrative procedures, as reports name them.
create table fields (
	code varchar,
	name_vi varchar,
	name_en varchar,
	aliases varchar,
	position integer,
	source_file varchar,
	source_row integer
);
comment on table fields is 'Lĩnh vực thủ tục hành chính || Fields of administrative procedures';
comment on column fields.code is 'Mã lĩnh vực, dùng trong địa chỉ trang || Field code, used in page addresses';
comment on column fields.name_vi is 'Tên lĩnh vực || Vietnamese name';
comment on column fields.name_en is 'Tên tiếng Anh || English name';
comment on column fields.aliases is 'Tên khác trong báo cáo, cách nhau bằng | || Other names in reports, joined by |';
comment on column fields.position is 'Thứ tự || Order';

insert into fields
select code, name_vi, name_en, aliases, position, file, row
from source.fields;
