namespace MatchPortal.Web.Tests.Access;

/// <summary>
/// Who reaches what: the one table. A page or handler of the site without a row fails a test, and so does a row without a page. Columns: nobody signed in, an
/// employer, a consultant, a citizen, an administrator. "open": the handler answers (a POST without its token is refused there, with 400). "sign-in": sent to the
/// sign-in page. "no": 403. "none": 404, as if it did not exist.
/// </summary>
internal static class AccessTable
{
    public static IReadOnlyList<AccessRow> Rows { get; } = [.. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AccessRow.Parse)];

    private const string Table = """
        GET /                                                                  open open open open open
        GET /administration                                                    sign-in no no no open
        GET /administration/alarmer                                            sign-in no no no open
        GET /administration/mails                                              sign-in no no no open
        GET /administration/medarbejdere                                       sign-in no no no open
        GET /beskeder/stop/{token}                                             none none none none none
        GET /fejl                                                              none none none none none
        GET /for-borgere                                                       open open open open open
        GET /for-virksomheder                                                  open open open open open
        GET /forslag/steder                                                    open open open open open
        GET /kontakt                                                           open open open open open
        GET /konto                                                             sign-in open open open open
        GET /konto/adgangskode                                                 sign-in open open open open
        GET /konto/adgangsnoegler/{id}/fjern                                   sign-in none none none none
        GET /konto/adgangsnoegler/{id}/navn                                    sign-in none none none none
        GET /konto/demo                                                        none none none none none
        GET /konto/invitation                                                  open open open open open
        GET /konto/kode                                                        open open open open open
        GET /konto/log-af                                                      open open open open open
        GET /konto/log-ind                                                     open open open open open
        GET /medarbejder                                                       sign-in no open no no
        GET /medarbejder/alarmer                                               sign-in no open no no
        GET /medarbejder/kandidater                                            sign-in no open no no
        GET /medarbejder/kandidater/forslag                                    sign-in no open no no
        GET /medarbejder/koer/{queue}                                          sign-in no open no no
        GET /medarbejder/opslag/{code}/profiler                                sign-in no none no no
        GET /medarbejder/profiler/{profile:guid}                               sign-in no open no no
        GET /medarbejder/profiler/{profile:guid}/kompetencer                   sign-in no open no no
        GET /medarbejder/profiler/{profile:guid}/opslag                        sign-in no open no no
        GET /min-side                                                          sign-in no no open no
        GET /min-side/hvem-har-set                                             sign-in no no open no
        GET /min-side/kompetencer                                              sign-in no no open no
        GET /min-side/spoergsmaal/{kind}/{id:guid}                             sign-in no no open no
        GET /om                                                                open open open open open
        GET /opslag                                                            open open open open open
        GET /opslag/feed.json                                                  open open open open open
        GET /opslag/feed.rss                                                   open open open open open
        GET /opslag/forslag                                                    open open open open open
        GET /opslag/{address}                                                  open open open open open
        GET /privatliv                                                         open open open open open
        GET /privatliv/fri-tekst                                               open open open open open
        GET /saadan-matcher-vi                                                 open open open open open
        GET /sprog/{language}                                                  open open open open open
        GET /tilgaengelighed                                                   open open open open open
        GET /virksomhed                                                        sign-in open no no no
        GET /virksomhed/beskeder                                               sign-in open no no no
        GET /virksomhed/opslag/indlaes                                         sign-in open no no no
        GET /{**path:file}                                                     none none none none none
        GET /{*path}                                                           none none none none none
        HEAD /{**path:file}                                                    none none none none none
        POST /administration/alarmer                                           sign-in no no no open
        POST /administration/mails                                             sign-in no no no open
        POST /administration/medarbejdere                                      sign-in no no no open
        POST /administration/medarbejdere?handler=Again                        sign-in no no no open
        POST /beskeder/stop/{token}                                            none none none none none
        POST /konto                                                            sign-in open open open open
        POST /konto/adgangskode                                                sign-in open open open open
        POST /konto/adgangsnoegler/log-ind                                     open open open open open
        POST /konto/adgangsnoegler/ny                                          sign-in open open open open
        POST /konto/adgangsnoegler/{id}/fjern                                  sign-in open open open open
        POST /konto/adgangsnoegler/{id}/navn                                   sign-in open open open open
        POST /konto/demo                                                       open open open open open
        POST /konto/invitation                                                 open open open open open
        POST /konto/kode                                                       open open open open open
        POST /konto/log-af                                                     open open open open open
        POST /konto/log-ind                                                    open open open open open
        POST /konto/log-ind?handler=Passkey                                    open open open open open
        POST /medarbejder/alarmer                                              sign-in no open no no
        POST /medarbejder/profiler/{profile:guid}/kompetencer                  sign-in no open no no
        POST /medarbejder/profiler/{profile:guid}/kompetencer?handler=Correct  sign-in no open no no
        POST /medarbejder/profiler/{profile:guid}/kompetencer?handler=Forget   sign-in no open no no
        POST /medarbejder/profiler/{profile:guid}/kompetencer?handler=Restore  sign-in no open no no
        POST /min-side/kompetencer                                             sign-in no no open no
        POST /min-side/kompetencer?handler=Correct                             sign-in no no open no
        POST /min-side/kompetencer?handler=Forget                              sign-in no no open no
        POST /min-side/kompetencer?handler=Restore                             sign-in no no open no
        POST /min-side/spoergsmaal/{kind}/{id:guid}                            sign-in no no open no
        POST /min-side/spoergsmaal/{kind}/{id:guid}?handler=TakeBack           sign-in no no open no
        POST /privatliv/fri-tekst                                              open open open open open
        POST /virksomhed/beskeder?handler=Start                                sign-in open no no no
        POST /virksomhed/beskeder?handler=Stop                                 sign-in open no no no
        POST /virksomhed/opslag/indlaes                                        sign-in open no no no
        POST /virksomhed/opslag/indlaes?handler=Save                           sign-in open no no no
        """;
}
