create table word(id integer primary key, text text not null);
insert into word(text) values ('one'), ('two'), ('three');
select sum(id), group_concat(upper(text), ' ') from word order by text;
with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
  select sum(i) from n;
