using System.Reflection;
using AutoMapper;
using MatchPortal.Core.Alerts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.Pages.Employer.Start;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>By type: a page for employers has no way to profiles but the guard's.</summary>
public sealed class EmployerPagesTests
{
    // What such a page may be given. A new type here is a decision about privacy, not a detail.
    private static readonly Type[] Given =
    [
        typeof(CompanyDoor), typeof(AlertDesk), typeof(AlertRhythm), typeof(ImportDesk), typeof(ImportRow), typeof(WorkplaceDesk), typeof(ColleagueDesk), typeof(QuestionDesk),
        typeof(PostingDesk), typeof(OccupationWords), typeof(RequirementWords), typeof(PostingMove),
        typeof(EmployerSearch), typeof(EmployerWhatIf), typeof(DisclosureGuard), typeof(CandidateBook), typeof(ContactDesk), typeof(MarkDesk), typeof(MessageWords),
        typeof(MemberRole), typeof(Posting), typeof(PostingFinding), typeof(EnquiryKind), typeof(GuardedProfile), typeof(Lexicon), typeof(IMapper), typeof(TimeProvider), typeof(IStringLocalizer<Texts>),
    ];

    private static readonly Type[] Whole =
    [
        typeof(CompetenceProfile), typeof(Core.Citizens.Citizen), typeof(CitizenIdentity), typeof(PublishedProfile), typeof(ReleaseSource), typeof(ReleasedProfile), typeof(ProfileView), typeof(ProfileId),
    ];

    private static readonly Type[] Pages =
        [.. typeof(IndexModel).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("MatchPortal.Web.Pages.Employer", StringComparison.Ordinal) == true && !type.IsNested)];

    [Fact]
    public void Page_ForEmployers_IsGivenNothingThatLeadsToProfiles()
    {
        var given = Pages.Where(type => type.IsSubclassOf(typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel)) || type.IsSubclassOf(typeof(Microsoft.AspNetCore.Mvc.ViewComponent)))
            .SelectMany(type => type.GetConstructors().SelectMany(made => made.GetParameters()).Concat(type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .SelectMany(method => method.GetParameters()).Where(parameter => parameter.ParameterType.Assembly == typeof(CompanyDoor).Assembly)))
            .Select(parameter => parameter.ParameterType)
            .ToHashSet();

        Assert.Contains(typeof(CompanyDoor), given);
        Assert.Empty(given.Except(Given));
    }

    [Fact]
    public void View_ForEmployers_IsInjectedNothingOfCoreThatIsNotGiven()
    {
        var views = typeof(IndexModel).Assembly.GetTypes().Where(type => type.Name.StartsWith("Pages_Employer_", StringComparison.Ordinal)).ToArray();
        var injected = views.SelectMany(view => view.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.GetCustomAttribute<RazorInjectAttribute>() is not null && property.PropertyType.Assembly == typeof(CompanyDoor).Assembly)
            .Select(property => property.PropertyType);

        Assert.NotEmpty(views);
        Assert.Empty(injected.Except(Given));
    }

    [Fact]
    public void Types_OfEmployersPages_HoldNoWholeProfile() => Assert.DoesNotContain(
        Pages.SelectMany(type => type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).SelectMany(Types),
        type => Whole.Contains(type));

    private static IEnumerable<Type> Types(MemberInfo member) => (member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        _ => [],
    }).SelectMany(Parts);

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type);
}
