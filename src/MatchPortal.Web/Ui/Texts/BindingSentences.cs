using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Ui;

/// <summary>
/// The sentences for what could not be read from a form, and for validation attributes that state none themselves.
/// The framework's own are English and blame the reader.
/// </summary>
public sealed class BindingSentences(IStringLocalizer<Texts> texts) : IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider
{
    // The one attribute that comes with a message of its own.
    private static readonly string? FrameworksForMail = new EmailAddressAttribute().ErrorMessage;

    public void PostConfigure(string? name, MvcOptions options)
    {
        // Last, so that it also sees the Required that the framework adds to what is not nullable.
        options.ModelMetadataDetailsProviders.Add(this);
        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingBindRequiredValueAccessor(name => texts["Udfyld ”{0}”.", name]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Udfyld feltet."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Der kom ikke noget med. Prøv igen."]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Udfyld feltet."]);
        messages.SetAttemptedValueIsInvalidAccessor((_, name) => texts["Ret ”{0}”, så vi kan læse det.", name]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Ret feltet, så vi kan læse det."]);
        messages.SetUnknownValueIsInvalidAccessor(name => texts["Ret ”{0}”, så vi kan læse det.", name]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Ret feltet, så vi kan læse det."]);
        messages.SetValueIsInvalidAccessor(_ => texts["Ret feltet, så vi kan læse det."]);
        messages.SetValueMustBeANumberAccessor(name => texts["Skriv et tal i ”{0}”.", name]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Skriv et tal."]);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if ((attribute.ErrorMessage is null || attribute.ErrorMessage == FrameworksForMail) && attribute.ErrorMessageResourceName is null)
            {
                attribute.ErrorMessage = Sentence(attribute);
            }
        }
    }

    private static string? Sentence(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => Texts.Key("Udfyld ”{0}”."),
        StringLengthAttribute { MinimumLength: 0 } => Texts.Key("Skriv højst {1} tegn i ”{0}”."),
        StringLengthAttribute => Texts.Key("Skriv mellem {2} og {1} tegn i ”{0}”."),
        MaxLengthAttribute => Texts.Key("Skriv højst {1} tegn i ”{0}”."),
        MinLengthAttribute => Texts.Key("Skriv mindst {1} tegn i ”{0}”."),
        RangeAttribute => Texts.Key("Skriv et tal fra {1} til {2} i ”{0}”."),
        EmailAddressAttribute => Texts.Key("Skriv en e-mailadresse i ”{0}”, fx navn@firma.dk."),
        CompareAttribute => Texts.Key("Skriv det samme i ”{0}” og ”{1}”."),
        _ => null,
    };
}
