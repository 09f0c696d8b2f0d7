-- Keeps the published flows aside, so that a reader's report can be let go of.
create table if not exists kept_flows as from dossier_flows
