-- Puts the published flows back as they were before any report was entered.
create or replace table dossier_flows as from kept_flows
